using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>The best group of three for an odd number of people: best over all groups and all ways to pair the rest, so exact.</summary>
/// <remarks>
/// Only for plans in which one group of three gives everybody a place; when as many pairs as possible leave several people alone, see <see cref="ThirdPeople"/>.
/// Cost: as <see cref="TripleMatching"/>; with pairs that may take a third person one solve more for each person.
/// </remarks>
internal static class BestThree
{
    /// <returns>Null when no group of three gives everybody a place.</returns>
    public static GroupOfThree? Find(PairBook book, PairGraph graph, IReadOnlyList<PlanGroup> held, CancellationToken cancel)
    {
        var threes = new GroupsOfThree(book, graph, held, remember: true);
        var matrix = WeightMatrix.From(graph.Graph);
        var options = new MatchingOptions { AsManyPairsFirst = true };
        var count = matrix.VertexCount;
        (GroupOfThree Group, long Worth)? best = null;
        if (TripleMatching.Find(matrix, threes.Worth, options, cancel) is { } found && (2 * found.Rest.PairCount) + 3 == count)
        {
            best = (threes.Of(found.A, found.B, found.C), found.TotalWorth);
        }

        var workspace = new DenseWorkspace();
        for (var vertex = 0; vertex < count; vertex++)
        {
            if (threes.BestHost(vertex) is not var (host, gain))
            {
                continue;
            }

            DenseMatching.Find(matrix, options with { LeftOut = [vertex] }, workspace, cancel);
            var pairsEverybody = workspace.Mates[..count].Count(MatchingResult.Alone) == 1;
            if (pairsEverybody && (best is null || workspace.TotalWeight + gain > best.Value.Worth))
            {
                best = (threes.Joining(vertex, host), workspace.TotalWeight + gain);
            }
        }

        return best?.Group;
    }
}
