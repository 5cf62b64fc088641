namespace Counterpart.App.Imports;

/// <summary>A made-up file that shows a shape we read; its first line alone is the template.</summary>
public sealed record ExampleFile(FileKind Kind, string Name, string Shape)
{
    private static readonly ExampleFile sample = new(FileKind.Roster, "sample-roster", "60 made-up rows, 4 of them with a mistake to try");

    public static IReadOnlyList<ExampleFile> All { get; } =
    [
        new(FileKind.Roster, "roster", "One row for each person"),
        new(FileKind.Results, "results-long", "One row for each result"),
        new(FileKind.Results, "results-wide", "One row for each person, one column for each indicator"),
        new(FileKind.Cards, "cards", "One row for each line of a card"),
        new(FileKind.Schedules, "schedules", "One row for each period"),
        new(FileKind.Rules, "rules", "One row for each pair"),
    ];

    /// <summary>The examples, and in the demo a file to practice on.</summary>
    public static ExampleFile? Find(string? name, bool isDemo) =>
        All.FirstOrDefault(e => string.Equals(e.Name, name, StringComparison.Ordinal))
        ?? (isDemo && string.Equals(name, sample.Name, StringComparison.Ordinal) ? sample : null);

    public byte[] Read()
    {
        using var stream = typeof(ExampleFile).Assembly.GetManifestResourceStream($"examples/{Name}.csv")
            ?? throw new InvalidOperationException($"The example {Name} is not in this build");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    public byte[] ReadTemplate()
    {
        var content = Read();
        return content[..(Array.IndexOf(content, (byte)'\n') + 1)];
    }
}
