using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Checking;

/// <summary>What was typed and ticked on the report, as it is kept sealed between check and save.</summary>
public sealed record KeptCorrections
{
    /// <summary>New text by row and column.</summary>
    public SortedDictionary<int, SortedDictionary<int, string>> Typed { get; init; } = [];

    public SortedSet<int> Skipped { get; init; } = [];

    /// <summary>Rows of people who get everything on paper.</summary>
    public SortedSet<int> WithoutEmail { get; init; } = [];

    public bool IsEmpty => Typed.Count + Skipped.Count + WithoutEmail.Count == 0;

    public Corrections ForReading()
    {
        var corrections = new Corrections();
        foreach (var (row, cells) in Typed)
        {
            foreach (var (column, text) in cells)
            {
                corrections.Type(row, column, text);
            }
        }

        foreach (var row in Skipped)
        {
            corrections.Skip(row);
        }

        return corrections;
    }

    /// <summary>These corrections and the new ones; the last word about a cell holds.</summary>
    public KeptCorrections With(TypedFixes fixes)
    {
        var typed = new SortedDictionary<int, SortedDictionary<int, string>>(Typed.ToDictionary(r => r.Key, r => new SortedDictionary<int, string>(r.Value)));
        foreach (var (row, column, text) in fixes.Cells)
        {
            if (!typed.TryGetValue(row, out var cells))
            {
                typed[row] = cells = [];
            }

            cells[column] = text;
        }

        foreach (var row in fixes.TakenBack)
        {
            typed.Remove(row);
        }

        return new()
        {
            Typed = typed,
            Skipped = [.. Skipped.Concat(fixes.Skipped).Except(fixes.TakenBack)],
            WithoutEmail = [.. WithoutEmail.Concat(fixes.WithoutEmail).Except(fixes.TakenBack)],
        };
    }
}
