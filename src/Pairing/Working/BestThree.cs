using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>The best group of three for an odd number of people: best over all groups and all ways to pair the rest, so exact.</summary>
/// <remarks>
/// Only for plans in which one group of three gives everybody a place; when as many pairs as possible leave several people alone, see <see cref="ThirdPeople"/>.
/// Cost: as <see cref="TripleMatching"/>; with pairs that may take a third person also as <see cref="Matching.Prices"/> of one vertex.
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

        var gains = Enumerable.Range(0, count).Select(threes.BestHost).ToList();
        if (gains.TrueForAll(gain => gain is null))
        {
            return best?.Group;
        }

        var rests = LeavingOut(matrix, cancel);
        for (var vertex = 0; vertex < count; vertex++)
        {
            if (gains[vertex] is var (host, gain) && rests[vertex] is { } rest && (best is null || rest + gain > best.Value.Worth))
            {
                best = (threes.Joining(vertex, host), rest + gain);
            }
        }

        return best?.Group;
    }

    /// <summary>For each vertex what the best pairs of everybody else weigh; null when those are not everybody. One more vertex stands for nobody: whoever is with it is left out.</summary>
    private static long?[] LeavingOut(WeightMatrix matrix, CancellationToken cancel)
    {
        var (nobody, options) = (matrix.VertexCount, new MatchingOptions { AsManyPairsFirst = true });
        var weights = Matching.Prices.Of(WeightMatrix.From(nobody + 1, (u, v) => u == nobody || v == nobody ? 0 : matrix[u, v]), nobody, options, cancel);

        // The same question with every pair worth one tells how many pairs there are.
        var pairs = Matching.Prices.Of(WeightMatrix.From(nobody + 1, (u, v) => u == nobody || v == nobody ? 0 : matrix[u, v] is null ? null : 1), nobody, options, cancel);
        return [.. Enumerable.Range(0, nobody).Select(vertex => 2 * pairs[vertex] == nobody - 1 ? weights[vertex] : null)];
    }
}
