using System.Numerics;

namespace Counterpart.Matching.Tests.Support;

/// <summary>The best value by trying every matching: for each set of vertices, its first vertex stays alone or is paired with each other one. O(2^n n).</summary>
internal static class BruteForce
{
    public static (int Pairs, long Weight) Best(WeightedGraph graph, MatchingOptions options)
    {
        var n = graph.VertexCount;
        var weights = new long?[n, n];
        foreach (var edge in graph.Edges)
        {
            weights[edge.U, edge.V] = edge.Weight;
        }

        var best = new (int Pairs, long Weight)[1 << n];
        for (var set = 1; set < best.Length; set++)
        {
            var first = BitOperations.TrailingZeroCount(set);
            best[set] = best[set & ~(1 << first)];
            for (var other = first + 1; other < n; other++)
            {
                if ((set & (1 << other)) != 0 && weights[first, other] is { } weight)
                {
                    var rest = best[set & ~(1 << first) & ~(1 << other)];
                    best[set] = Better(best[set], (rest.Pairs + 1, rest.Weight + weight), options);
                }
            }
        }

        return best[^1];
    }

    private static (int Pairs, long Weight) Better((int Pairs, long Weight) one, (int Pairs, long Weight) other, MatchingOptions options)
    {
        var isBetter = options.AsManyPairsFirst && one.Pairs != other.Pairs ? other.Pairs > one.Pairs : other.Weight > one.Weight;
        return isBetter ? other : one;
    }
}
