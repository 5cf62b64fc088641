namespace Counterpart.Matching.Bench;

/// <summary>Points in a square, each joined with its 30 nearest others: the sparse families geoc and geod.</summary>
internal sealed class Neighborhoods
{
    private const int Nearest = 30;
    private const int Side = 1 << 20;

    private readonly int[] x;
    private readonly int[] y;
    private readonly List<int>[] cells;
    private readonly int across;

    private Neighborhoods(int n, SplitMix random)
    {
        (x, y) = (new int[n], new int[n]);
        for (var i = 0; i < n; i++)
        {
            (x[i], y[i]) = (random.Below(Side), random.Below(Side));
        }

        across = Math.Max(1, (int)Math.Sqrt(n / 8.0));
        cells = [.. Enumerable.Range(0, across * across).Select(_ => new List<int>())];
        for (var i = 0; i < n; i++)
        {
            cells[(CellOf(x[i]) * across) + CellOf(y[i])].Add(i);
        }
    }

    /// <param name="n">Number of points.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <param name="complementary">False: weight falls with distance alone. True: complementary marks and a bonus, less a penalty for distance.</param>
    public static Instance Make(int n, ulong seed, bool complementary)
    {
        var random = new SplitMix(seed);
        var points = new Neighborhoods(n, random);
        var marks = complementary ? Family.DrawMarks(random, n, peaked: true) : [];
        long root = Family.Root(n);
        var edges = points.Pairs().Select(pair =>
        {
            var (a, b) = ((int)(pair >> 32), (int)(pair & uint.MaxValue));
            var distance = Family.Distance(points.x[a] - points.x[b], points.y[a] - points.y[b]);
            return new WeightedEdge(a, b, complementary
                ? Math.Max(1, (100 * Family.Complement(marks, a, b)) + random.Below(100) - Math.Min(300, (distance * root) >> 13))
                : (2 * Side) - distance);
        });
        return new Instance(n, [.. edges]);
    }

    private SortedSetOfPairs Pairs()
    {
        var pairs = new SortedSetOfPairs(x.Length * Nearest);
        var near = new List<(long Square, int Other)>();
        for (var i = 0; i < x.Length; i++)
        {
            CollectNear(i, near);
            near.Sort();
            foreach (var (_, other) in near.Take(Nearest))
            {
                pairs.Add(((long)Math.Min(i, other) << 32) | (uint)Math.Max(i, other));
            }
        }

        return pairs;
    }

    /// <summary>Collects cells around the point, ring by ring, until the 30th nearest is nearer than anything outside the rings can be.</summary>
    private void CollectNear(int i, List<(long Square, int Other)> near)
    {
        var (cx, cy) = (CellOf(x[i]), CellOf(y[i]));
        for (var ring = 2; ; ring++)
        {
            near.Clear();
            var (left, right) = (Math.Max(0, cx - ring), Math.Min(across - 1, cx + ring));
            var (low, high) = (Math.Max(0, cy - ring), Math.Min(across - 1, cy + ring));
            for (var a = left; a <= right; a++)
            {
                for (var b = low; b <= high; b++)
                {
                    near.AddRange(cells[(a * across) + b].Where(other => other != i).Select(other => (Square(i, other), other)));
                }
            }

            var isAll = right - left == across - 1 && high - low == across - 1;
            var reach = (long)ring * Side / across;
            if (isAll || near.Count(candidate => candidate.Square < (reach - 2) * (reach - 2)) >= Nearest)
            {
                return;
            }
        }
    }

    private long Square(int i, int other)
    {
        long dx = x[i] - x[other], dy = y[i] - y[other];
        return (dx * dx) + (dy * dy);
    }

    private int CellOf(int coordinate) => Math.Min(across - 1, (int)((long)coordinate * across / Side));

    /// <summary>Collects with repetitions, hands out ascending without.</summary>
    private sealed class SortedSetOfPairs(int capacity)
    {
        private readonly List<long> pairs = new(capacity);

        public void Add(long pair) => pairs.Add(pair);

        public IEnumerable<T> Select<T>(Func<long, T> make)
        {
            pairs.Sort();
            return pairs.Where((pair, i) => i == 0 || pairs[i - 1] != pair).Select(make);
        }
    }
}
