using Counterpart.App.Plumbing;

namespace Counterpart.App.Review.Workbooks;

/// <summary>The draft as a table: one row a person, so that somebody moves by a change of one cell. Names, work and marks; nothing about strengths.</summary>
public static class PlanTable
{
    public const string Pair = "Pair";
    public const string StaffId = "Staff ID";
    public const string Name = "Name";
    public const string Mark = "Mark";
    public const string DraftNumber = "Draft";
    private const int LettersOfId = 6;

    public static readonly IReadOnlyList<(PairMark Mark, string Words)> Marks =
        [(PairMark.None, "open"), (PairMark.Good, "good"), (PairMark.Locked, "locked"), (PairMark.Finalized, "finalized")];

    public static string Words(PairMark mark) => Marks.First(m => m.Mark == mark).Words;

    /// <summary>What a pair is called in the workbook: a letter first, so that no spreadsheet takes it for a number.</summary>
    public static string Label(Guid pair) => $"P-{pair.InAddress()[..LettersOfId]}";

    /// <param name="staffIds">By the key of the person.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Draft draft, BoardNames names, IReadOnlyDictionary<string, string> staffIds)
    {
        var number = draft.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        IReadOnlyList<string> Line(BoardPerson person, string label, string mark) =>
            [label, staffIds.GetValueOrDefault(person.Key, ""), person.Name, person.Work, person.Room, mark, number];
        var placed = draft.Pairs.SelectMany(p => p.Members).ToHashSet(StringComparer.Ordinal);
        var pairs = draft.Pairs.Select(p => (p.Id, p.Mark, People: names.Of(p.Members))).OrderBy(p => p.People[0].Name, StringComparer.CurrentCultureIgnoreCase);
        return
        [
            [Pair, StaffId, Name, "Grades and subjects", "Room", Mark, DraftNumber],
            .. pairs.SelectMany(p => p.People.Select(person => Line(person, Label(p.Id), Words(p.Mark)))),
            .. names.All.Where(p => draft.TakingPart.Contains(p.Key) && !placed.Contains(p.Key)).Select(p => Line(p, "", "")),
        ];
    }
}
