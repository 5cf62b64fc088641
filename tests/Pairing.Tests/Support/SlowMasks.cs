namespace Counterpart.Pairing.Tests.Support;

/// <summary>The best groups of every subset of a few people, the smaller subsets first.</summary>
internal sealed class SlowMasks
{
    private readonly long[] pairs;
    private readonly long[] withThree;

    /// <param name="count">How many people; at most 16 or so.</param>
    /// <param name="pair">What two are worth; null: not allowed.</param>
    /// <param name="three">What three are worth, ascending; null: not allowed.</param>
    public SlowMasks(int count, Func<int, int, long?> pair, Func<int, int, int, long?> three)
    {
        (pairs, withThree) = (new long[1 << count], new long[1 << count]);
        withThree[0] = long.MinValue / 4;
        for (var mask = 1; mask < 1 << count; mask++)
        {
            var first = int.TrailingZeroCount(mask);
            var rest = mask & (mask - 1);
            (pairs[mask], withThree[mask]) = (pairs[rest], withThree[rest]); // The first of them is in no group.
            foreach (var second in Bits(rest))
            {
                var others = rest & ~(1 << second);
                if (pair(first, second) is { } two)
                {
                    pairs[mask] = Math.Max(pairs[mask], two + pairs[others]);
                    withThree[mask] = Math.Max(withThree[mask], two + withThree[others]);
                }

                foreach (var third in Bits(others).Where(third => third > second))
                {
                    if (three(first, second, third) is { } worth)
                    {
                        withThree[mask] = Math.Max(withThree[mask], worth + pairs[others & ~(1 << third)]);
                    }
                }
            }
        }
    }

    /// <summary>The best pairs of the people of a mask.</summary>
    public long Pairs(int mask) => pairs[mask];

    /// <summary>The best pairs and one group of three; very small when there is no such group.</summary>
    public long WithThree(int mask) => withThree[mask];

    private static IEnumerable<int> Bits(int mask)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            yield return int.TrailingZeroCount(mask);
        }
    }
}
