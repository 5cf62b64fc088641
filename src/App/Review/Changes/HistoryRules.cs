namespace Counterpart.App.Review.Changes;

/// <summary>Which acts stand, and where undoing one leads. An undo is a version of its own that points back, so nothing is ever lost.</summary>
public static class HistoryRules
{
    public const int MostUndone = 20;

    /// <summary>Acts that stand, newest first: what was undone is not among them.</summary>
    /// <param name="rows">The latest versions without a gap.</param>
    public static IReadOnlyList<ActRow> Standing(IReadOnlyCollection<ActRow> rows)
    {
        var byNumber = rows.ToDictionary(r => r.Number);
        var standing = new List<ActRow>();
        var at = rows.Count == 0 ? 0 : rows.Max(r => r.Number);
        while (Resolve(byNumber, at) is { } row)
        {
            standing.Add(row);
            at = row.Number - 1;
        }

        return standing;
    }

    /// <summary>Acts that may be undone: the last twenty, not the first run, and nothing from before the last finalizing, ending or filling of a place.</summary>
    public static IReadOnlyList<ActRow> Undoable(IReadOnlyCollection<ActRow> rows) =>
        [.. Standing(rows).TakeWhile(r => r.Act is not (DraftAct.Finalized or DraftAct.Ended or DraftAct.Filled) && Before(rows, r.Number) is not null).Take(MostUndone)];

    /// <summary>The version that stood before an act.</summary>
    /// <returns>Null for the first version, or when it is older than the rows given.</returns>
    public static int? Before(IReadOnlyCollection<ActRow> rows, int act) => Resolve(rows.ToDictionary(r => r.Number), act - 1)?.Number;

    private static ActRow? Resolve(Dictionary<int, ActRow> byNumber, int number)
    {
        while (byNumber.TryGetValue(number, out var row))
        {
            if (row.Act != DraftAct.Undone)
            {
                return row;
            }

            number = row.ReturnedTo ?? 0;
        }

        return null;
    }
}
