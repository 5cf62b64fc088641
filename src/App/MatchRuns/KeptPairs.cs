using Counterpart.App.Plumbing;
using Counterpart.App.Review;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns;

/// <summary>Pairs of a draft that a run leaves alone, as the pairing library takes them, and the draft that comes of its answer.
/// The library holds a person once; two pairs that share a person go in as one group and come out as two again.</summary>
internal static class KeptPairs
{
    private const int MostInAGroup = 3;

    public static IReadOnlyList<PlanGroup> Of(IEnumerable<DraftPair> kept)
    {
        var groups = new List<PlanGroup>();
        foreach (var group in Draft.AsPlan(kept.OrderByDescending(p => p.Mark)))
        {
            var at = groups.FindIndex(g => g.Members.Intersect(group.Members, StringComparer.Ordinal).Any());
            string[] both = at < 0 ? [.. group.Members] : [.. groups[at].Members.Union(group.Members, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            if (at < 0)
            {
                groups.Add(group);
            }
            else if (both.Length <= MostInAGroup)
            {
                groups[at] = groups[at] with { Members = both };
            }
        }

        return groups;
    }

    /// <summary>The question with what stands. Whoever waits for the end of a broken partnership is not asked about.</summary>
    public static SchoolQuestion Asked(SchoolQuestion question, Draft? draft, IEnumerable<DraftPair> kept)
    {
        if (draft is null)
        {
            return question;
        }

        var waiting = draft.Waiting;
        var there = question.People.Where(p => p.TakesPart).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return question with
        {
            People = [.. question.People.Select(p => waiting.Contains(p.Id) ? p with { TakesPart = false } : p)],
            Before = Draft.AsPlan(draft.Pairs.Where(Stands)),
            Kept = Of(kept.Where(Stands)),
        };

        bool Stands(DraftPair pair) => pair.Members.All(there.Contains) && !draft.IsBroken(pair);
    }

    /// <summary>A pair that stands as before keeps its address, its mark and whose idea it was; a broken one stays until it is ended.</summary>
    public static List<DraftPair> Draw(IReadOnlyList<PlanGroup> groups, Draft? draft) => draft is null
        ? [.. groups.Where(g => g.Members.Count > 1).SelectMany(g => Parts(g, []))]
        : [.. groups.Where(g => g.Members.Count > 1).SelectMany(g => Parts(g, draft.Pairs)), .. draft.Pairs.Where(draft.IsBroken)];

    private static List<DraftPair> Parts(PlanGroup group, IReadOnlyList<DraftPair> before)
    {
        if (before.FirstOrDefault(b => b.IsSameAs(group.Members)) is { } same)
        {
            return [same];
        }

        var inside = before.Where(b => b.Members.All(m => group.Members.Contains(m, StringComparer.Ordinal))).ToList();
        return inside.Count == 2 && inside[0].Members.Intersect(inside[1].Members, StringComparer.Ordinal).Any() ? inside : [new DraftPair(PublicId.New(), group.Members)];
    }
}
