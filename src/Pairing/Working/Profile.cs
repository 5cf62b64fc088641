using System.Numerics;

namespace Counterpart.Pairing;

/// <summary>
/// One person's indicators as bit sets over the rubric (bit k is the k-th indicator in rubric order) and exact results. Made from that
/// person's own data alone; what its owner left out is gone before anything is looked at.
/// </summary>
internal sealed class Profile
{
    /// <summary>Bits of a set; a rubric with more indicators is refused.</summary>
    public const int MostIndicators = 64;

    private readonly long[] _sums;
    private readonly int[] _counts;
    private readonly Thresholds _thresholds;

    private Profile(RubricFacts rubric)
    {
        Rubric = rubric;
        _thresholds = rubric.Thresholds;
        _sums = new long[rubric.Indicators.Count];
        _counts = new int[rubric.Indicators.Count];
    }

    public RubricFacts Rubric { get; }

    public ulong LeftOut { get; private set; }

    public ulong Observed { get; private set; }

    public ulong Asked { get; private set; }

    public ulong Offered { get; private set; }

    public ulong NamedByPrincipal { get; private set; }

    /// <summary>Results below the growth threshold, whatever the card says.</summary>
    public ulong Below { get; private set; }

    /// <summary>Wishes seen in the results: a card that offers to share the indicator outranks them.</summary>
    public ulong Low => Below & ~Offered;

    /// <summary>The one wish that is only the lowest of the own results, if any.</summary>
    public ulong Relative { get; private set; }

    public ulong Helpful { get; private set; }

    public ulong Strong { get; private set; }

    public ulong Named => Offered | NamedByPrincipal;

    public ulong Wishes => Asked | Low | Relative;

    /// <summary>The wish that is told as relative: neither asked nor below the growth threshold.</summary>
    public ulong OnlyRelative => Relative & ~Asked & ~Low;

    public bool SingleObservations => Observed != 0 && Array.TrueForAll(_counts, count => count <= 1);

    public bool EvenProfile => Observed != 0 && Wishes == 0;

    public static Profile Of(Participant person, RubricFacts rubric)
    {
        if (rubric.Indicators.Count > MostIndicators)
        {
            throw new ArgumentException($"A rubric may have at most {MostIndicators} indicators for matching.", nameof(rubric));
        }

        var profile = new Profile(rubric);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var indicator in rubric.Indicators)
        {
            numbers.Add(indicator, numbers.Count);
        }

        profile.LeftOut = Set(person.LeftOut);
        profile.Asked = Set(person.WorkOn) & ~profile.LeftOut;
        profile.Offered = Set(person.Share) & ~profile.LeftOut;
        profile.NamedByPrincipal = Set(person.Named) & ~profile.LeftOut;
        profile.Take(person.Results, numbers);
        profile.Relative = profile.LowestOfOwn() & ~profile.Offered;
        return profile;

        ulong Set(IReadOnlyList<string> indicators)
        {
            var bits = 0UL;
            foreach (var indicator in indicators)
            {
                bits |= numbers.TryGetValue(indicator, out var k) ? 1UL << k : 0;
            }

            return bits;
        }
    }

    /// <summary>The indicators the learner wants to grow in and this person can help with.</summary>
    public ulong HelpTo(Profile learner)
    {
        if (!Same(learner))
        {
            return 0;
        }

        var wishes = learner.Wishes;
        return (wishes & Named) | FarEnoughAbove(learner, wishes & Helpful & ~Named);
    }

    /// <summary>The published experiment: below the growth threshold there, at strength here; results only.</summary>
    public ulong ResearchHelpTo(Profile learner) => Same(learner) ? FarEnoughAbove(learner, learner.Below & Strong) : 0;

    public ulong LearnTogether(Profile other) => Same(other) ? Wishes & other.Wishes : 0;

    public WishGround WishOn(int k) =>
        (Asked >> k & 1) != 0 ? WishGround.Asked : (Low >> k & 1) != 0 ? WishGround.FromResults : WishGround.Relative;

    public HelpGround HelpOn(int k) =>
        (Offered >> k & 1) != 0 ? HelpGround.Named : (NamedByPrincipal >> k & 1) != 0 ? HelpGround.NamedByPrincipal : HelpGround.FromResults;

    private bool Same(Profile other) => ReferenceEquals(Rubric, other.Rubric);

    private void Take(IReadOnlyList<PooledResult> results, Dictionary<string, int> numbers)
    {
        foreach (var result in results)
        {
            if (!numbers.TryGetValue(result.Indicator, out var k) || (LeftOut >> k & 1) != 0)
            {
                continue;
            }

            if (result.Count < 1 || (Observed >> k & 1) != 0)
            {
                throw new ArgumentException($"A result of no observation, or a second result, on {result.Indicator}.", nameof(results));
            }

            var bit = 1UL << k;
            (_sums[k], _counts[k]) = (result.SumThousandths, result.Count);
            Observed |= bit;
            Below |= AtLeast(k, _thresholds.GrowthBelow) ? 0 : bit;
            Helpful |= AtLeast(k, _thresholds.HelpFrom) ? bit : 0;
            Strong |= AtLeast(k, _thresholds.StrengthFrom) ? bit : 0;
        }
    }

    private bool AtLeast(int k, int thousandths) => _sums[k] >= (long)thousandths * _counts[k];

    private ulong FarEnoughAbove(Profile learner, ulong candidates)
    {
        var found = 0UL;
        for (; candidates != 0; candidates &= candidates - 1)
        {
            var k = BitOperations.TrailingZeroCount(candidates);
            found |= IsFarEnoughAbove(learner, k) ? 1UL << k : 0;
        }

        return found;
    }

    // Both results are exact fractions, so they are compared by cross-multiplication: a/m >= b/n + full point.
    private bool IsFarEnoughAbove(Profile learner, int k) => learner._counts[k] == 0
        ? (Strong >> k & 1) != 0
        : _sums[k] * learner._counts[k] >= (learner._sums[k] * _counts[k]) + ((long)_thresholds.FullPoint * _counts[k] * learner._counts[k]);

    private ulong LowestOfOwn()
    {
        if (BitOperations.PopCount(Observed) < 2)
        {
            return 0;
        }

        var (lowest, next) = (-1, -1);
        for (var rest = Observed; rest != 0; rest &= rest - 1)
        {
            var k = BitOperations.TrailingZeroCount(rest);
            if (lowest < 0 || Compare(k, lowest) < 0)
            {
                (lowest, next) = (k, lowest);
            }
            else if (next < 0 || Compare(k, next) < 0)
            {
                next = k;
            }
        }

        var gap = new BigInteger(_sums[next]) * _counts[lowest] - new BigInteger(_sums[lowest]) * _counts[next];
        var clear = gap >= new BigInteger(_thresholds.RelativeBelowNext) * _counts[lowest] * _counts[next];
        return clear && IsBelowMean(lowest) ? 1UL << lowest : 0;
    }

    private int Compare(int one, int other) => (_sums[one] * _counts[other]).CompareTo(_sums[other] * _counts[one]);

    // The mean of fractions with different denominators, over their product; big numbers because the product may be large.
    private bool IsBelowMean(int lowest)
    {
        var (sum, denominator, values) = (BigInteger.Zero, BigInteger.One, BitOperations.PopCount(Observed));
        for (var rest = Observed; rest != 0; rest &= rest - 1)
        {
            var k = BitOperations.TrailingZeroCount(rest);
            if (denominator % _counts[k] != 0)
            {
                sum *= _counts[k];
                denominator *= _counts[k];
            }

            sum += _sums[k] * (denominator / _counts[k]);
        }

        var below = (sum * _counts[lowest]) - (_sums[lowest] * denominator * values);
        return below >= _thresholds.RelativeBelowMean * denominator * values * _counts[lowest];
    }
}
