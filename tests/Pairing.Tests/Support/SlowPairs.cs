namespace Counterpart.Pairing.Tests.Support;

/// <summary>
/// The best pairs of a few people by branch and bound over assignments. Shares nothing with the engine: no blossoms, no augmenting paths of pairs.
/// An assignment (each is given somebody, or nobody) weighs at least twice what the best pairs do; where it goes round an odd circle, one edge of the circle is taken, or ruled out.
/// </summary>
internal static class SlowPairs
{
    private const long Ruled = 1L << 54;

    /// <summary>The worth of the best pairs, or the floor when nothing is worth more than it. Whoever is in no pair is worth nothing.</summary>
    /// <param name="worths">What two are worth; null: not allowed.</param>
    /// <param name="who">The people.</param>
    /// <param name="floor">What is not more than this need not be found.</param>
    public static long Best(long?[,] worths, int[] who, long floor)
    {
        var best = floor;
        Search(worths, who, 0, ref best);
        return best;
    }

    /// <summary>A price for each, doubled: no pairs of any of these people are worth more than half of the sum of their prices.</summary>
    public static Dictionary<int, long> DoubledPrices(long?[,] worths, int[] who)
    {
        var (_, _, prices) = Assign(worths, who);
        return who.Select((person, place) => (person, prices[place])).ToDictionary(p => p.person, p => p.Item2);
    }

    private static void Search(long?[,] worths, int[] who, long had, ref long best)
    {
        var (doubled, given, _) = Assign(worths, who);
        if ((2 * had) + doubled < (2 * best) + 2)
        {
            return;
        }

        if (Circle(given) is not { } circle)
        {
            best = had + (doubled / 2);
            return;
        }

        var (one, other) = circle.Select(place => (who[place], who[given[place]])).MaxBy(edge => worths[edge.Item1, edge.Item2]!.Value);
        Search(worths, [.. who.Where(person => person != one && person != other)], had + worths[one, other]!.Value, ref best);
        var without = (long?[,])worths.Clone();
        (without[one, other], without[other, one]) = (null, null);
        Search(without, who, had, ref best);
    }

    /// <summary>The places of an odd circle of three or more, or null.</summary>
    private static List<int>? Circle(int[] given)
    {
        var seen = new bool[given.Length];
        for (var start = 0; start < given.Length; start++)
        {
            var circle = new List<int>();
            for (var place = start; !seen[place]; place = given[place])
            {
                seen[place] = true;
                circle.Add(place);
            }

            if (circle.Count > 2 && circle.Count % 2 == 1)
            {
                return circle;
            }
        }

        return null;
    }

    /// <summary>The Hungarian method, row by row.</summary>
    private static (long Total, int[] Given, long[] Prices) Assign(long?[,] worths, int[] who)
    {
        var n = who.Length;
        var (u, v, rowOf, way) = (new long[n + 1], new long[n + 1], new int[n + 1], new int[n + 1]);
        long Cost(int row, int column) => row == column ? 0 : worths[who[row - 1], who[column - 1]] is { } worth ? -worth : Ruled;
        for (var row = 1; row <= n; row++)
        {
            rowOf[0] = row;
            var column = 0;
            var (least, used) = (Enumerable.Repeat(long.MaxValue, n + 1).ToArray(), new bool[n + 1]);
            do
            {
                used[column] = true;
                var (from, delta, next) = (rowOf[column], long.MaxValue, 0);
                for (var to = 1; to <= n; to++)
                {
                    if (used[to])
                    {
                        continue;
                    }

                    var reduced = Cost(from, to) - u[from] - v[to];
                    (least[to], way[to]) = reduced < least[to] ? (reduced, column) : (least[to], way[to]);
                    (delta, next) = least[to] < delta ? (least[to], to) : (delta, next);
                }

                for (var to = 0; to <= n; to++)
                {
                    if (used[to])
                    {
                        (u[rowOf[to]], v[to]) = (u[rowOf[to]] + delta, v[to] - delta);
                    }
                    else
                    {
                        least[to] -= delta;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);
            for (; column != 0; column = way[column])
            {
                rowOf[column] = rowOf[way[column]];
            }
        }

        var given = new int[n];
        for (var column = 1; column <= n; column++)
        {
            given[rowOf[column] - 1] = column - 1;
        }

        return (-Enumerable.Range(0, n).Sum(place => Cost(place + 1, given[place] + 1)), given, [.. Enumerable.Range(1, n).Select(place => -(u[place] + v[place]))]);
    }
}
