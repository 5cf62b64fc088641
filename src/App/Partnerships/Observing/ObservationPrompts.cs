namespace Counterpart.App.Partnerships.Observing;

/// <summary>What one can write down for an indicator, read from the embedded file: "# CODE", then one prompt a line.</summary>
public static class ObservationPrompts
{
    private static readonly Dictionary<string, IReadOnlyList<string>> all = Read();

    public static IReadOnlyCollection<string> Codes => all.Keys;

    /// <returns>Empty for an indicator the file does not know.</returns>
    public static IReadOnlyList<string> For(string code) => all.GetValueOrDefault(code, []);

    private static Dictionary<string, IReadOnlyList<string>> Read()
    {
        using var stream = typeof(ObservationPrompts).Assembly.GetManifestResourceStream("prompts.txt")
            ?? throw new InvalidOperationException("The prompts are not in this build");
        using var reader = new StreamReader(stream);
        return $"\n{reader.ReadToEnd().ReplaceLineEndings("\n")}".Split("\n# ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToDictionary(lines => lines[0], lines => (IReadOnlyList<string>)lines[1..], StringComparer.Ordinal);
    }
}
