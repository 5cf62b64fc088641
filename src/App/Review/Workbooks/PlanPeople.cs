using Counterpart.App.Imports.Files;

namespace Counterpart.App.Review.Workbooks;

/// <summary>Who is meant in the rows of a workbook: by staff ID, or by name where somebody has none.</summary>
/// <param name="Names">Everybody who is or was at the school this year.</param>
/// <param name="Here">Keys of those who can be in a pair now.</param>
/// <param name="ByStaffId">Keys by staff ID.</param>
public sealed record PlanPeople(BoardNames Names, IReadOnlySet<string> Here, IReadOnlyDictionary<string, string> ByStaffId)
{
    public (IReadOnlyList<PlanEntry> Entries, IReadOnlyList<PlanProblem> Problems) Find(IReadOnlyList<PlanRow> rows)
    {
        List<PlanEntry> entries = [];
        List<PlanProblem> problems = [];
        foreach (var row in rows)
        {
            var mark = PlanTable.Marks.Where(m => row.Mark.Equals(m.Words, StringComparison.OrdinalIgnoreCase)).Select(m => (PairMark?)m.Mark).FirstOrDefault();
            var (key, wrong) = Who(row);
            if (wrong.Length == 0 && mark is null && row.Mark.Length > 0)
            {
                wrong = $"“{row.Mark}” is no mark. Write open, good or locked.";
            }

            if (wrong.Length > 0)
            {
                problems.Add(new(row.Row, wrong));
            }
            else
            {
                entries.Add(new(row.Row, row.Label, key, mark ?? PairMark.None));
            }
        }

        return (entries, problems);
    }

    private (string Key, string Wrong) Who(PlanRow row)
    {
        var named = Names.All.Where(p => CellText.Key(p.Name) == CellText.Key(row.Name)).ToList();
        if (row.StaffId.Length > 0)
        {
            return !ByStaffId.TryGetValue(row.StaffId, out var key) ? ("", $"Nobody at this school has the staff ID {row.StaffId}.")
                : row.Name.Length > 0 && named.TrueForAll(p => p.Key != key) ? ("", $"The staff ID {row.StaffId} is {Names.Of(key).Name}, and the row says {row.Name}. Correct one of the two.")
                : IsHere(key);
        }

        named = [.. named.Where(p => Here.Contains(p.Key))];
        return named.Count switch
        {
            0 => ("", row.Name.Length == 0 ? "The row says neither who nor which staff ID." : $"Nobody who takes part here is called {row.Name}."),
            1 => (named[0].Key, ""),
            _ => ("", $"{named.Count} people here are called {row.Name}. Write the staff ID."),
        };
    }

    private (string Key, string Wrong) IsHere(string key) => Here.Contains(key) ? (key, "") : ("", $"{Names.Of(key).Name} does not take part now.");
}
