namespace Counterpart.Matching.Bench;

/// <summary>Graphs that make a search work hard for their size: long paths, chained odd cycles, price changes that all differ.</summary>
internal static class Adversary
{
    /// <exception cref="ArgumentException">There is no such family.</exception>
    public static Instance Make(string name, int n, ulong seed)
    {
        var random = new SplitMix(seed);
        var edges = name switch
        {
            "chain" => Chain(n),
            "triangles" => Triangles(n, random),
            "sparse_delta" => SparseDelta(n),
            "random" => Random(n, random),
            _ => throw new ArgumentException($"There is no family {name}; known: {string.Join(' ', Family.Names)}.", nameof(name)),
        };
        return new Instance(n, [.. edges]);
    }

    /// <summary>A path whose edges grow heavier by one from one end: each local choice is wrong until the far end is known.</summary>
    private static IEnumerable<WeightedEdge> Chain(int n) =>
        Enumerable.Range(0, Math.Max(0, n - 1)).Select(v => new WeightedEdge(v, v + 1, n + v));

    /// <summary>Triangles, each joined to the next by an edge of about the same weight.</summary>
    private static IEnumerable<WeightedEdge> Triangles(int n, SplitMix random)
    {
        for (var v = 0; v + 2 < n; v += 3)
        {
            yield return new WeightedEdge(v, v + 1, 1000 + random.Below(10));
            yield return new WeightedEdge(v, v + 2, 1000 + random.Below(10));
            yield return new WeightedEdge(v + 1, v + 2, 1000 + random.Below(10));
            if (v + 3 < n)
            {
                yield return new WeightedEdge(v + 2, v + 3, 990 + random.Below(20));
            }
        }
    }

    /// <summary>Many small parts of two triangles and a bridge, no two of the same weights, so that no two prices change at the same time.</summary>
    private static IEnumerable<WeightedEdge> SparseDelta(int n)
    {
        for (var v = 0; v + 5 < n; v += 6)
        {
            var heavy = (2L * n) + (7 * v);
            yield return new WeightedEdge(v, v + 1, heavy);
            yield return new WeightedEdge(v, v + 2, heavy - 1);
            yield return new WeightedEdge(v + 1, v + 2, heavy - 2 - (v % 5));
            yield return new WeightedEdge(v + 2, v + 3, n - v);
            yield return new WeightedEdge(v + 3, v + 4, heavy - 3);
            yield return new WeightedEdge(v + 3, v + 5, heavy - 4 - (v % 7));
            yield return new WeightedEdge(v + 4, v + 5, heavy - 5);
            if (v + 6 < n)
            {
                yield return new WeightedEdge(v + 5, v + 6, n + v);
            }
        }
    }

    private static IEnumerable<WeightedEdge> Random(int n, SplitMix random)
    {
        for (var i = 0; i < 4 * n; i++)
        {
            var a = random.Below(n);
            var b = random.Below(n - 1);
            b += b >= a ? 1 : 0;
            yield return new WeightedEdge(Math.Min(a, b), Math.Max(a, b), 1 + random.Below(n));
        }
    }
}
