namespace Counterpart.Matching.Tests.Support;

/// <summary>Seeded graphs with few edges for their vertices, each of a kind that is hard in its own way.</summary>
internal static class SparseFamilies
{
    public static TheoryData<string> Names => ["near points", "near opposites", "random", "unit", "few weights", "chain", "triangles", "ladder", "odd cycles", "both signs", "islands", "star of stars"];

    public static WeightedGraph Make(string name, int n, int seed)
    {
        var random = new Random(seed);
        return name switch
        {
            "near points" => Near(random, n, 12, (_, _, distance) => 5000 - distance),
            "near opposites" => Near(random, n, 12, (u, v, distance) => Math.Max(1, (100 * Opposites(seed, u, v)) + random.Next(100) - (distance / 8))),
            "random" => Scattered(random, n, 8 * n, () => random.Next(1, 1_000_000)),
            "unit" => Scattered(random, n, 3 * n, () => 1),
            "few weights" => Scattered(random, n, 14 * n, () => random.Next(1, 4)),
            "chain" => new(n, Enumerable.Range(0, n - 1).Select(v => new WeightedEdge(v, v + 1, v % 7 == 3 ? 9 : 10 + (v % 2)))),
            "triangles" => Triangles(n, random),
            "ladder" => new(n, Enumerable.Range(0, n - 2).SelectMany(v => new[] { new WeightedEdge(v, v + 1, 10 + random.Next(2)), new WeightedEdge(v, v + 2, 10) })),
            "odd cycles" => OddCycles(random, n),
            "both signs" => Scattered(random, n, 5 * n, () => random.Next(-50, 51)),
            "islands" => Islands(random, n),
            "star of stars" => new(n, Enumerable.Range(1, n - 1).Select(v => new WeightedEdge((v - 1) / 5, v, random.Next(1, 30)))),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such family."),
        };
    }

    /// <summary>Points in a square, each joined to its nearest ones.</summary>
    private static WeightedGraph Near(Random random, int n, int neighbors, Func<int, int, int, long> weight)
    {
        var side = (int)Math.Sqrt(n * 10_000.0);
        var points = Enumerable.Range(0, n).Select(_ => (X: random.Next(side), Y: random.Next(side))).ToArray();
        int Distance(int u, int v) => Math.Abs(points[u].X - points[v].X) + Math.Abs(points[u].Y - points[v].Y);
        return Distinct(n, Enumerable.Range(0, n).SelectMany(u => Enumerable.Range(0, n).Where(v => v != u).OrderBy(v => Distance(u, v)).ThenBy(v => v).Take(neighbors).Select(v => (u, v))), (u, v) => weight(u, v, Distance(u, v)));
    }

    private static int Opposites(int seed, int u, int v)
    {
        var (one, other) = (new Random((seed * 7919) + u), new Random((seed * 7919) + v));
        return Enumerable.Range(0, 19).Count(_ => Math.Abs(one.Next(5) - other.Next(5)) >= 3);
    }

    private static WeightedGraph Scattered(Random random, int n, int edges, Func<long> draw) =>
        Distinct(n, Enumerable.Range(0, edges).Select(_ => (random.Next(n), random.Next(n))).Where(pair => pair.Item1 != pair.Item2), (_, _) => draw());

    /// <summary>Triangles hung on a chain: every one wants to become a blossom.</summary>
    private static WeightedGraph Triangles(int n, Random random) =>
        Distinct(n, Enumerable.Range(0, n / 3).SelectMany(t => new[] { (3 * t, (3 * t) + 1), ((3 * t) + 1, (3 * t) + 2), (3 * t, (3 * t) + 2), ((3 * t) + 2, Math.Min(n - 1, (3 * t) + 3)) }).Where(pair => pair.Item1 != pair.Item2), (u, v) => u / 3 == v / 3 ? 2 : 1 + random.Next(2));

    /// <summary>Odd cycles of odd cycles, three levels deep, with a few long edges.</summary>
    private static WeightedGraph OddCycles(Random random, int n)
    {
        var edges = new List<(int, int)>();
        foreach (var (size, step) in new[] { (3, 1), (5, 3), (7, 15) })
        {
            for (var first = 0; first + (size * step) <= n; first += size * step)
            {
                edges.AddRange(Enumerable.Range(0, size).Select(i => (first + (i * step), first + ((i + 1) % size * step))));
            }
        }

        edges.AddRange(Enumerable.Range(0, n / 4).Select(_ => (random.Next(n), random.Next(n))).Where(pair => pair.Item1 != pair.Item2));
        return Distinct(n, edges, (_, _) => random.Next(20, 30));
    }

    /// <summary>Many components of different sizes, whose vertices are mixed.</summary>
    private static WeightedGraph Islands(Random random, int n)
    {
        var names = Enumerable.Range(0, n).ToArray();
        random.Shuffle(names);
        var edges = Enumerable.Range(0, 6 * n).Select(_ => random.Next(n)).Select(u => (names[u], names[Math.Min(n - 1, (u / 40 * 40) + random.Next(40))]));
        return Distinct(n, edges.Where(pair => pair.Item1 != pair.Item2), (_, _) => random.Next(1, 100));
    }

    private static WeightedGraph Distinct(int n, IEnumerable<(int U, int V)> pairs, Func<int, int, long> weight) =>
        new(n, pairs.Select(pair => (U: Math.Min(pair.U, pair.V), V: Math.Max(pair.U, pair.V))).Distinct().Order().Select(pair => new WeightedEdge(pair.U, pair.V, weight(pair.U, pair.V))));
}
