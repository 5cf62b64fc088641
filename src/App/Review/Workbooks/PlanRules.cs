using Counterpart.App.Plumbing;

namespace Counterpart.App.Review.Workbooks;

/// <summary>Compares the rows of a workbook with the draft as it is now. A pair nobody of whom is in the workbook stays as it is.</summary>
public static class PlanRules
{
    private const int MostInAGroup = 3;

    /// <param name="pairs">The draft now.</param>
    /// <param name="entries">The rows, each with its person.</param>
    /// <param name="name">The name of a person.</param>
    /// <param name="whyNot">Why two cannot be partners, in words; empty when they can.</param>
    public static PlanComparison Compare(IReadOnlyList<DraftPair> pairs, IReadOnlyList<PlanEntry> entries, Func<string, string> name, Func<string, string, string> whyNot)
    {
        var groups = entries.Where(e => e.Label.Length > 0).GroupBy(e => e.Label, StringComparer.OrdinalIgnoreCase).Select(g => g.ToList()).ToList();
        var present = entries.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        List<PlanEntry>? SameAs(DraftPair pair) => groups.Find(g => pair.IsSameAs(g.Select(e => e.Key)));
        List<PlanProblem> problems =
        [
            .. Twice(pairs, entries, name),
            .. groups.SelectMany(g => Group(g, name)),
            .. groups.Where(g => !pairs.Any(p => p.IsSameAs(g.Select(e => e.Key)))).SelectMany(g => NewPair(g, whyNot)),
            .. pairs.Where(p => p.Mark == PairMark.Finalized && p.Members.Any(present.Contains) && SameAs(p)?[0].Mark != PairMark.Finalized)
                .Select(p => new PlanProblem(entries.First(e => p.Has(e.Key)).Row, $"{Named(p.Members, name)} are finalized. That cannot change here.")),
            .. groups.Where(g => g[0].Mark == PairMark.Finalized && !pairs.Any(p => p.Mark == PairMark.Finalized && p.IsSameAs(g.Select(e => e.Key))))
                .Select(g => new PlanProblem(g[0].Row, "Partnerships are finalized on their own page. Write locked to keep this pair.")),
        ];
        return problems.Count > 0
            ? new() { Problems = [.. problems.DistinctBy(p => (p.Row, p.Words)).OrderBy(p => p.Row)] }
            : PlanChanges.Of(pairs, groups, present, name);
    }

    public static string Named(IEnumerable<string> members, Func<string, string> name) => Words.List([.. members.Select(name).Order(StringComparer.CurrentCultureIgnoreCase)]);

    /// <summary>Somebody who is in two pairs of the draft may be in two rows; nobody else.</summary>
    private static IEnumerable<PlanProblem> Twice(IReadOnlyList<DraftPair> pairs, IReadOnlyList<PlanEntry> entries, Func<string, string> name) =>
        from rows in entries.GroupBy(e => e.Key, StringComparer.Ordinal)
        let may = Math.Max(1, pairs.Count(p => p.Has(rows.Key)))
        from row in rows.Skip(may)
        select new PlanProblem(row.Row, $"{name(row.Key)} is in row {rows.First().Row} already. Keep one of the two.");

    private static IEnumerable<PlanProblem> Group(List<PlanEntry> group, Func<string, string> name)
    {
        if (group.Count == 1)
        {
            yield return new(group[0].Row, $"Nobody else has the pair “{group[0].Label}”. Give a second person the same, or leave the cell empty: then {name(group[0].Key)} has no partner.");
        }

        if (group.Count > MostInAGroup)
        {
            yield return new(group[MostInAGroup].Row, $"{group.Count} people have the pair “{group[0].Label}”. A group has three at most.");
        }

        if (group.Find(e => e.Mark != group[0].Mark) is { } other)
        {
            yield return new(other.Row, $"The mark is {PlanTable.Words(other.Mark)} here and {PlanTable.Words(group[0].Mark)} in row {group[0].Row}. Write the same for both.");
        }

        if (group.DistinctBy(e => e.Key, StringComparer.Ordinal).Count() < group.Count)
        {
            yield return new(group[^1].Row, $"The pair “{group[0].Label}” has the same person twice.");
        }
    }

    private static IEnumerable<PlanProblem> NewPair(List<PlanEntry> rows, Func<string, string, string> whyNot) =>
        from one in rows
        from other in rows
        where one.Row < other.Row && one.Key != other.Key
        let words = whyNot(one.Key, other.Key)
        where words.Length > 0
        select new PlanProblem(other.Row, words);
}
