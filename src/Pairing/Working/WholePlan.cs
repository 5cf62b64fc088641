using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>From held groups and free people to a whole plan: pairs, and one group of three or third people for those left over.</summary>
/// <param name="Groups">All groups, the held ones first.</param>
/// <param name="Alone">The people who stay alone, in seed order.</param>
/// <param name="Graph">The people who were paired in the end: all free ones but those of the group of three.</param>
/// <param name="Found">Their pairs, proved.</param>
internal sealed record WholePlan(List<PlanGroup> Groups, List<string> Alone, PairGraph Graph, MatchingResult Found)
{
    public static WholePlan Find(PairBook book, IReadOnlyList<PlanGroup> held, IEnumerable<string> free, Together before, CancellationToken cancel)
    {
        var graph = PairGraph.Of(book, free, before);
        var found = MaximumWeightMatching.Find(graph.Graph, PairGraph.Options, cancel);
        GroupOfThree? three = null;
        if (MayHaveGroupOfThree(book, graph, found) && (three = BestThree.Find(book, graph, held, cancel)) is not null)
        {
            graph = graph.Without(three.Taken);
            found = MaximumWeightMatching.Find(graph.Graph, PairGraph.Options, cancel);
        }

        return Of(book, held, three, (graph, found), before);
    }

    /// <summary>Whether one group of three could give everybody a place: exactly one person is left over.</summary>
    public static bool MayHaveGroupOfThree(PairBook book, PairGraph graph, MatchingResult found) =>
        ThirdPeople.Wanted(book) && graph.Vertices.Count - (2 * found.PairCount) == 1;

    /// <summary>The plan that a group of three (or none) and the pairs of the others lead to.</summary>
    public static WholePlan Of(PairBook book, IReadOnlyList<PlanGroup> held, GroupOfThree? three, (PairGraph Graph, MatchingResult Found) rest, Together before)
    {
        var groups = new List<PlanGroup>(held);
        var hosts = GroupsOfThree.Hosts(held).ToList();
        if (three is not null)
        {
            var group = new PlanGroup(three.Members, GroupOrigin.BestThree);
            if (three.Host < 0)
            {
                groups.Add(group);
            }
            else
            {
                groups[three.Host] = group;
            }
        }

        var vertices = rest.Graph.Vertices;
        var alone = vertices.ToHashSet(StringComparer.Ordinal);
        foreach (var (u, v) in rest.Found.Pairs)
        {
            hosts.Add(groups.Count);
            string[] members = [vertices[u], vertices[v]];
            Array.Sort(members, StringComparer.Ordinal);
            groups.Add(new PlanGroup(members, GroupOrigin.Suggested));
            alone.ExceptWith(members);
        }

        List<string> leftOver = [.. vertices.Where(alone.Contains)];
        new ThirdPeople(book, before).Place(leftOver, groups, hosts);
        return new WholePlan(groups, leftOver, rest.Graph, rest.Found);
    }
}
