namespace Counterpart.App.Imports.Files.Cells;

/// <summary>What became of a cell: a value (perhaps with a note), or words about what is wrong, what to do, and a text that would do.</summary>
internal sealed class Parsed<T>
{
    public T? Value { get; init; }

    public string? What { get; init; }

    public string Fix { get; init; } = "";

    public string? Suggestion { get; init; }

    public ProblemKind Kind { get; init; }

    public string? Note { get; init; }

    public static implicit operator Parsed<T>(T value) => new() { Value = value };

    public static implicit operator Parsed<T>(Unreadable wrong) =>
        new() { What = wrong.What, Fix = wrong.Fix, Suggestion = wrong.Suggestion, Kind = wrong.Kind };
}
