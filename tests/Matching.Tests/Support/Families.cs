namespace Counterpart.Matching.Tests.Support;

/// <summary>Seeded graphs of many shapes and weights: the same seed is the same graph.</summary>
internal static class Families
{
    private static readonly (string Name, Func<Random, long> Draw)[] Weights =
    [
        ("all one", _ => 1),
        ("one or two", random => random.Next(1, 3)),
        ("zero or one", random => random.Next(2)),
        ("minus five to five", random => random.Next(-5, 6)),
        ("negative", random => random.Next(-30, 0)),
        ("one to a thousand", random => random.Next(1, 1001)),
        ("wide, both signs", random => random.NextInt64(-1_000_000_000_000, 1_000_000_000_001)),
        ("few large, many small", random => random.Next(8) == 0 ? random.Next(1000, 1010) : random.Next(10)),
    ];

    public static TheoryData<string> WeightNames => [.. Weights.Select(family => family.Name)];

    public static TheoryData<string> ShapeNames => ["sparse", "half", "complete", "odd clusters", "triangle chain", "odd cycles", "bipartite", "forest", "crumbs", "plane", "school"];

    public static Func<Random, long> WeightsNamed(string name) => Weights.Single(family => string.Equals(family.Name, name, StringComparison.Ordinal)).Draw;

    public static Func<Random, long> AnyWeights(Random random) => Weights[random.Next(Weights.Length)].Draw;

    /// <summary>Every two vertices joined with the given chance, in percent.</summary>
    public static WeightedGraph Chance(Random random, int vertexCount, int percent, Func<Random, long> draw) =>
        WeightedGraph.Dense(vertexCount, (_, _) => random.Next(100) < percent ? draw(random) : null);

    public static WeightedGraph Shaped(string shape, Random random, int n, Func<Random, long> draw) => shape switch
    {
        "sparse" => Chance(random, n, Math.Max(1, 300 / (n + 1)), draw),
        "half" => Chance(random, n, 50, draw),
        "complete" => Chance(random, n, 100, draw),
        "odd clusters" => WeightedGraph.Dense(n, (u, v) => u / 5 == v / 5 ? 10 + draw(random) : random.Next(12) == 0 ? draw(random) : null),
        "triangle chain" => WeightedGraph.Dense(n, (u, v) => u / 3 == v / 3 || v == u + 1 ? draw(random) : null),
        "odd cycles" => WeightedGraph.Dense(n, (u, v) => u / 7 == v / 7 && (v == u + 1 || v == u + 6) ? draw(random) : random.Next(20) == 0 ? draw(random) : null),
        "bipartite" => WeightedGraph.Dense(n, (u, v) => u < n / 3 && v >= n / 3 ? draw(random) : null),
        "forest" => Forest(random, n, draw),
        "crumbs" => WeightedGraph.Dense(n, (u, v) => u / 4 == v / 4 && random.Next(3) > 0 ? draw(random) : null),
        "plane" => Plane(random, n),
        "school" => School(random, n),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "There is no such shape."),
    };

    /// <summary>Points of which near ones are worth more: many blossoms.</summary>
    private static WeightedGraph Plane(Random random, int n)
    {
        var points = Enumerable.Range(0, n).Select(_ => (X: random.Next(1000), Y: random.Next(1000))).ToArray();
        return WeightedGraph.Dense(n, (u, v) => 2000 - Math.Abs(points[u].X - points[v].X) - Math.Abs(points[u].Y - points[v].Y));
    }

    /// <summary>People with 19 marks of 1 to 5; a pair is worth the marks in which one is low and the other high, and a bit.</summary>
    private static WeightedGraph School(Random random, int n)
    {
        var marks = Enumerable.Range(0, n).Select(_ => Enumerable.Range(0, 19).Select(_ => random.Next(1, 6)).ToArray()).ToArray();
        return WeightedGraph.Dense(n, (u, v) => (100 * marks[u].Zip(marks[v]).Count(pair => Math.Abs(pair.First - pair.Second) >= 2)) + random.Next(100));
    }

    private static WeightedGraph Forest(Random random, int n, Func<Random, long> draw) =>
        new(n, Enumerable.Range(1, Math.Max(0, n - 1)).Where(_ => random.Next(10) > 0).Select(v => new WeightedEdge(random.Next(v), v, draw(random))));
}
