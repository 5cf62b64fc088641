using Counterpart.App.Plumbing;

namespace Counterpart.App.Review.Workbooks;

/// <summary>What a workbook without problems changes: each difference once, in words, and the draft after all of them.</summary>
internal static class PlanChanges
{
    public static PlanComparison Of(IReadOnlyList<DraftPair> pairs, IReadOnlyList<List<PlanEntry>> groups, IReadOnlySet<string> present, Func<string, string> name)
    {
        List<DraftPair> after = [];
        List<DraftPair> ended = [];
        List<string> said = [];
        HashSet<string> members = new(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (groups.FirstOrDefault(g => pair.IsSameAs(g.Select(e => e.Key))) is { } same)
            {
                after.Add(pair with { Mark = same[0].Mark });
                if (pair.Mark != same[0].Mark)
                {
                    said.Add($"{PlanRules.Named(pair.Members, name)}: {PlanTable.Words(same[0].Mark)}, was {PlanTable.Words(pair.Mark)}.");
                    members.UnionWith(pair.Members);
                }
            }
            else
            {
                (pair.Members.Any(present.Contains) ? ended : after).Add(pair);
            }
        }

        foreach (var group in groups.Where(g => !pairs.Any(p => p.IsSameAs(g.Select(e => e.Key)))))
        {
            string[] keys = [.. group.Select(e => e.Key).Order(StringComparer.Ordinal)];
            after.Add(new DraftPair(PublicId.New(), keys, group[0].Mark, IsChanged: true));
            said.Add($"{PlanRules.Named(keys, name)} are together{Instead(ended, keys, name)}.{(group[0].Mark == PairMark.None ? "" : $" Mark: {PlanTable.Words(group[0].Mark)}.")}");
        }

        var placed = after.SelectMany(p => p.Members).ToHashSet(StringComparer.Ordinal);
        foreach (var (pair, alone) in ended.SelectMany(p => p.Members.Select(m => (p, m))).Where(x => !placed.Contains(x.m)).DistinctBy(x => x.m, StringComparer.Ordinal))
        {
            said.Add($"{name(alone)} has no partner; was with {PlanRules.Named(pair.Members.Where(m => m != alone), name)}{(pair.Mark == PairMark.None ? "" : $", {PlanTable.Words(pair.Mark)}")}.");
        }

        members.UnionWith(ended.SelectMany(p => p.Members).Concat(after.Except(pairs).SelectMany(p => p.Members)));
        return new() { Changes = said, Pairs = after, Members = [.. members], NotInFile = pairs.Count(p => !p.Members.Any(present.Contains)) };
    }

    /// <summary>"; Ana Ortiz was with Walt Greer, locked".</summary>
    private static string Instead(IReadOnlyList<DraftPair> ended, IReadOnlyList<string> keys, Func<string, string> name) => string.Concat(
        from key in keys
        from pair in ended
        where pair.Has(key)
        select $"; {name(key)} was with {PlanRules.Named(pair.Members.Where(m => m != key), name)}{(pair.Mark == PairMark.None ? "" : $", {PlanTable.Words(pair.Mark)}")}");
}
