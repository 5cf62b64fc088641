namespace Counterpart.Pairing.Tests.Support;

/// <summary>The worth of the best whole with two together, by slow and plain means: every subset of a small school; branch and bound of a larger one.</summary>
internal sealed class SlowWhole
{
    private const int MostForMasks = 13;

    private readonly SlowSchool school;
    private readonly string[] people;
    private readonly long?[,] pairs;
    private readonly Dictionary<(int, int, int), long> threes = [];
    private readonly SlowMasks? masks;

    public SlowWhole(SlowSchool school)
    {
        this.school = school;
        people = school.Movable;
        var n = people.Length;
        pairs = new long?[n, n];
        for (var a = 0; a < n; a++)
        {
            for (var b = a + 1; b < n; b++)
            {
                pairs[a, b] = pairs[b, a] = school.Pair(people[a], people[b]);
                for (var c = b + 1; c < n && school.WantsThrees && n % 2 == 1; c++)
                {
                    if (school.Three(people[a], people[b], people[c]) is { } worth)
                    {
                        threes.Add((a, b, c), worth);
                    }
                }
            }
        }

        masks = n <= MostForMasks ? new SlowMasks(n, (a, b) => pairs[a, b], (a, b, c) => threes.TryGetValue((a, b, c), out var worth) ? worth : null) : null;
    }

    /// <summary>The worth, all of it; null where several people would be left over and join pairs one after the other, which is a rule of thumb and no optimum.</summary>
    /// <param name="claim">What it is said to be; in a large school something smaller is not looked for.</param>
    public long? Best(string one, string other, long claim)
    {
        var (a, b) = (Array.IndexOf(people, one), Array.IndexOf(people, other));
        int[] rest = [.. Enumerable.Range(0, people.Length).Where(i => i != a && i != b)];
        var (own, best) = (school.Worth(one, other), claim - 1);
        if (masks is not null)
        {
            var plain = own + masks.Pairs(Mask(rest));
            var left = people.Length - SlowSchool.Read(plain).Placed;
            return left > 1 && school.WantsThrees ? null : left == 1 && school.WantsThrees ? WithThird((one, other), rest, plain) : plain;
        }

        return rest.Length % 2 == 0 ? own + SlowPairs.Best(pairs, rest, best - own)
            : school.WantsThrees ? WithThird((one, other), rest, best)
            : own + WithoutOne(rest, best - own);
    }

    private long WithThird((string One, string Other) forced, int[] rest, long floor)
    {
        var (own, best) = (school.Worth(forced.One, forced.Other), floor);
        foreach (var third in rest)
        {
            if (school.Three(forced.One, forced.Other, people[third], tied: true) is { } worth)
            {
                best = Math.Max(best, worth + Pairs([.. rest.Where(i => i != third)], best - worth));
            }
        }

        return Math.Max(best, own + WithThree(rest, best - own));
    }

    /// <summary>The best pairs of an odd number: each in turn is the one who is left over.</summary>
    private long WithoutOne(int[] who, long floor) => who.Aggregate(floor, (best, left) => Math.Max(best, SlowPairs.Best(pairs, [.. who.Where(i => i != left)], best)));

    private long Pairs(int[] who, long floor) => masks is null ? SlowPairs.Best(pairs, who, floor) : masks.Pairs(Mask(who));

    private long WithThree(int[] who, long floor)
    {
        if (masks is not null)
        {
            return masks.WithThree(Mask(who));
        }

        var prices = SlowPairs.DoubledPrices(pairs, who);
        var (all, among, best) = (prices.Values.Sum(), who.ToHashSet(), floor);
        long Most((int A, int B, int C) three) => threes[three] + ((all - prices[three.A] - prices[three.B] - prices[three.C]) / 2);
        foreach (var ((x, y, z), most) in threes.Keys.Where(three => among.Contains(three.Item1) && among.Contains(three.Item2) && among.Contains(three.Item3))
            .Select(three => (three, Most(three))).Where(bound => bound.Item2 > floor).OrderByDescending(bound => bound.Item2))
        {
            if (most <= best)
            {
                break;
            }

            var worth = threes[(x, y, z)];
            best = Math.Max(best, worth + SlowPairs.Best(pairs, [.. who.Where(i => i != x && i != y && i != z)], best - worth));
        }

        return best;
    }

    private static int Mask(int[] who) => who.Aggregate(0, (mask, i) => mask | (1 << i));
}
