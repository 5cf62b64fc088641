namespace Counterpart.Matching.Bench;

/// <summary>Seeded families of graphs: the same name, size and seed are the same graph in every language that follows the same draws.</summary>
internal static class Family
{
    private const int Marks = 19;
    private const int Side = 1 << 20;

    public static readonly string[] Names =
    [
        "school", "schooltri", "schooltie", "rand1000", "plane", "cluster3", "cluster5",
        "geoc", "geod", "sparse10", "unit", "chain", "triangles", "sparse_delta", "random",
    ];

    /// <exception cref="ArgumentException">There is no such family.</exception>
    public static Instance Make(string name, int n, ulong seed) => name switch
    {
        "school" => School(n, seed, peaked: false, bonus: true),
        "schooltri" => School(n, seed, peaked: true, bonus: true),
        "schooltie" => School(n, seed, peaked: true, bonus: false),
        "rand1000" => Complete(n, seed),
        "plane" => Plane(n, seed, 0),
        "cluster3" => Plane(n, seed, 3),
        "cluster5" => Plane(n, seed, 5),
        "geoc" => Neighborhoods.Make(n, seed, complementary: true),
        "geod" => Neighborhoods.Make(n, seed, complementary: false),
        "sparse10" => Sparse(n, 10 * n, seed, 1_000_000),
        "unit" => Sparse(n, 5 * n, seed, 1),
        _ => Adversary.Make(name, n, seed),
    };

    /// <summary>The sizes and seeds of a batch of schools of 10 to 120.</summary>
    public static IEnumerable<Instance> Batch(int count, ulong seed)
    {
        var random = new SplitMix(seed);
        for (var i = 0; i < count; i++)
        {
            yield return School(10 + random.Below(111), seed + 1 + (ulong)i, peaked: false, bonus: true);
        }
    }

    public static byte[] DrawMarks(SplitMix random, int n, bool peaked)
    {
        var marks = new byte[n * Marks];
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = (byte)(peaked ? 1 + random.Below(3) + random.Below(3) : 1 + random.Below(5));
        }

        return marks;
    }

    /// <summary>In how many of the marks one of the two is weak and the other strong.</summary>
    public static int Complement(byte[] marks, int a, int b)
    {
        var count = 0;
        for (var k = 0; k < Marks; k++)
        {
            var (x, y) = (marks[(a * Marks) + k], marks[(b * Marks) + k]);
            count += (x <= 2 && y >= 4) || (x >= 4 && y <= 2) ? 1 : 0;
        }

        return count;
    }

    public static int Distance(long dx, long dy) => Root((dx * dx) + (dy * dy));

    /// <summary>The whole part of the square root, exact.</summary>
    public static int Root(long square)
    {
        var root = (long)Math.Sqrt(square);
        while (root * root > square)
        {
            root--;
        }

        while ((root + 1) * (root + 1) <= square)
        {
            root++;
        }

        return (int)root;
    }

    private static Instance School(int n, ulong seed, bool peaked, bool bonus)
    {
        var random = new SplitMix(seed);
        var marks = DrawMarks(random, n, peaked);
        return EveryPair(n, (a, b) => (100 * Complement(marks, a, b)) + (bonus ? random.Below(100) : 0));
    }

    private static Instance Complete(int n, ulong seed)
    {
        var random = new SplitMix(seed);
        return EveryPair(n, (_, _) => random.Below(1001));
    }

    /// <summary>Points of which near ones are worth more, one by one or in groups around a common center.</summary>
    private static Instance Plane(int n, ulong seed, int group)
    {
        var random = new SplitMix(seed);
        var points = new (int X, int Y)[n];
        var center = (X: 0, Y: 0);
        for (var i = 0; i < n; i++)
        {
            if (group > 0 && i % group == 0)
            {
                center = (random.Below(Side), random.Below(Side));
            }

            points[i] = group == 0
                ? (random.Below(Side), random.Below(Side))
                : (center.X + random.Below(1024), center.Y + random.Below(1024));
        }

        return EveryPair(n, (a, b) => (2 * Side) - Distance(points[a].X - points[b].X, points[a].Y - points[b].Y));
    }

    private static Instance EveryPair(int n, Func<int, int, int> weight)
    {
        var edges = new WeightedEdge[(int)((long)n * (n - 1) / 2)];
        var next = 0;
        for (var a = 0; a < n; a++)
        {
            for (var b = a + 1; b < n; b++)
            {
                edges[next++] = new WeightedEdge(a, b, weight(a, b));
            }
        }

        return new Instance(n, edges);
    }

    private static Instance Sparse(int n, int m, ulong seed, int heaviest)
    {
        var random = new SplitMix(seed);
        var edges = new WeightedEdge[m];
        for (var i = 0; i < m; i++)
        {
            var a = random.Below(n);
            var b = random.Below(n - 1);
            b += b >= a ? 1 : 0;
            edges[i] = new WeightedEdge(Math.Min(a, b), Math.Max(a, b), 1 + random.Below(heaviest));
        }

        return new Instance(n, edges);
    }
}
