using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>From held groups and free people to a whole plan: search, third people.</summary>
internal static class WholePlan
{
    /// <summary>All groups, and the people who stay alone in seed order.</summary>
    public static (List<PlanGroup> Groups, List<string> Alone) Of(PairBook book, IReadOnlyList<PlanGroup> held, PairGraph graph, IReadOnlyList<VertexPair> pairs, Together before)
    {
        var groups = new List<PlanGroup>(held);
        var hosts = new List<int>();
        for (var i = 0; i < held.Count; i++)
        {
            if (held[i] is { Origin: GroupOrigin.AlwaysRule, Members.Count: 2 })
            {
                hosts.Add(i);
            }
        }

        var alone = graph.Vertices.ToHashSet(StringComparer.Ordinal);
        foreach (var (u, v) in pairs)
        {
            hosts.Add(groups.Count);
            string[] members = [graph.Vertices[u], graph.Vertices[v]];
            Array.Sort(members, StringComparer.Ordinal);
            groups.Add(new PlanGroup(members, GroupOrigin.Suggested));
            alone.ExceptWith(members);
        }

        List<string> leftOver = [.. graph.Vertices.Where(alone.Contains)];
        new ThirdPeople(book, before).Place(leftOver, groups, hosts);
        return (groups, leftOver);
    }
}
