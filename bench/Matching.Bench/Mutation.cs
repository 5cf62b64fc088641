namespace Counterpart.Matching.Bench;

/// <summary>A fault to put into one file of the library: words that occur in it once, and what stands there instead.</summary>
internal sealed record Mutation(string File, string Fault, string Words, string Instead)
{
    /// <summary>Reads blocks of three lines: "file: fault", "- words", "+ instead"; lines with # and empty ones do not count.</summary>
    public static IReadOnlyList<Mutation> ReadAll(string path) =>
    [
        .. System.IO.File.ReadLines(path)
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Chunk(3)
            .Select(lines => new Mutation(lines[0].Split(": ")[0], lines[0].Split(": ", 2)[1], lines[1][2..], lines[2][2..])),
    ];

    /// <exception cref="InvalidOperationException">The words do not occur exactly once: the library has changed, and the list must follow.</exception>
    public string Apply(string source)
    {
        var parts = source.Split(Words);
        return parts.Length == 2
            ? string.Join(Instead, parts)
            : throw new InvalidOperationException(FormattableString.Invariant($"\"{Words}\" occurs {parts.Length - 1} times in {File}; it must be once."));
    }
}
