using Counterpart.Matching.Dense;
using Counterpart.Matching.Pricing;

namespace Counterpart.Matching;

/// <summary>The best way to put an odd number of vertices together when one group has three: everybody has somebody.</summary>
/// <remarks>
/// <para><b>Answer.</b> Exact over all groups of three and all ways to pair the rest.</para>
/// <para><b>Method.</b> For a left-over vertex c the all-pairs step (<see cref="Prices"/>) on the others gives the best rest for every a and b at once. The prices of one solve say beforehand how much a group of three can
/// bring at most; only vertices whose bound beats the best group known are looked at.</para>
/// <para><b>Cost.</b> n³/6 calls of the worth function; one cold solve for each left-over vertex that the bounds leave, and one search for each pair of those; O(n⁴) in the worst case.</para>
/// <para><b>Proof.</b> The rest carries its certificate (options: the three left out). That no other three are better rests on the bound and the searches, which tests compare with brute force.</para>
/// </remarks>
public sealed class TripleMatching
{
    private readonly WeightMatrix matrix;
    private readonly Func<int, int, int, long?> worthOf;
    private readonly MatchingOptions options;
    private readonly DenseQuestion question = new();
    private (long Sum, int A, int B, int C) best = (long.MinValue, -1, -1, -1);

    private TripleMatching(WeightMatrix matrix, Func<int, int, int, long?> worthOf, MatchingOptions options) =>
        (this.matrix, this.worthOf, this.options) = (matrix, worthOf, options);

    /// <summary>Finds the best group of three and the best pairs of the rest.</summary>
    /// <param name="matrix">What every two vertices are worth.</param>
    /// <param name="worthOf">What three are worth together, asked with a &lt; b &lt; c; null: not allowed. Limited like weights.</param>
    /// <param name="options">What counts as best and what is settled; null: the total weight alone.</param>
    /// <param name="cancel">Looked at before each search.</param>
    /// <returns>The group and the rest, or null when the number in play is even or below three, or no group is allowed.</returns>
    /// <exception cref="ArgumentException">As <see cref="Prices.All(WeightMatrix, MatchingOptions?, CancellationToken)"/>.</exception>
    public static TripleResult? Find(WeightMatrix matrix, Func<int, int, int, long?> worthOf, MatchingOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(worthOf);
        return new TripleMatching(matrix, worthOf, options ?? new MatchingOptions()).Run(cancel);
    }

    private TripleResult? Run(CancellationToken cancel)
    {
        question.Set(matrix, options);
        var count = question.InPlayCount;
        if (count < 3 || count % 2 == 0)
        {
            return null;
        }

        var bounds = Bounds(cancel);
        foreach (var place in Enumerable.Range(0, count).OrderByDescending(place => bounds.Highest[place]).ThenBy(place => place))
        {
            if (bounds.Highest[place] <= best.Sum)
            {
                break;
            }

            LookAt(place, bounds.Of, cancel);
        }

        if (best.A < 0)
        {
            return null;
        }

        var rest = DenseMatching.Find(matrix, options with { LeftOut = [.. options.LeftOut, best.A, best.B, best.C] }, cancel);
        return new TripleResult(best.A, best.B, best.C, worthOf(best.A, best.B, best.C)!.Value, rest);
    }

    /// <summary>
    /// What each group of three can bring at most: its worth and the bound of one solve less the prices of the three, and for each smallest vertex the highest of these.
    /// Without the three no dual bound can rise, since blossoms only lose vertices.
    /// </summary>
    private (long[] Highest, Func<int, int, int, long?> Of) Bounds(CancellationToken cancel)
    {
        var completion = new Completion(question);
        var search = PriceSearch.For(completion);
        search.Solve(completion, cancel);
        var count = question.InPlayCount;
        var doubledRest = (2 * search.Optimum) - search.DoubledPriceOf(count); // The last one stands for nobody.
        var prices = Enumerable.Range(0, count).Select(search.DoubledPriceOf).ToArray();
        long? Bound(int a, int b, int c) => worthOf(question.InPlay[a], question.InPlay[b], question.InPlay[c]) + ((doubledRest - prices[a] - prices[b] - prices[c]) >> 1);
        var highest = new long[count];
        for (var a = 0; a < count; a++)
        {
            highest[a] = long.MinValue;
            for (var b = a + 1; b < count; b++)
            {
                for (var c = b + 1; c < count; c++)
                {
                    highest[a] = Math.Max(highest[a], Bound(a, b, c) ?? long.MinValue);
                }
            }
        }

        return (highest, Bound);
    }

    /// <summary>All groups with this vertex as the smallest.</summary>
    private void LookAt(int smallest, Func<int, int, int, long?> bound, CancellationToken cancel)
    {
        var count = question.InPlayCount;
        var others = new DenseQuestion();
        others.Set(matrix, options with { LeftOut = [.. options.LeftOut, question.InPlay[smallest]] });
        var completion = new Completion(others);
        var search = PriceSearch.For(completion);
        search.Solve(completion, cancel);
        var rest = new long[completion.Count];
        for (var b = smallest + 1; b < count; b++)
        {
            if (!Enumerable.Range(b + 1, count - b - 1).Any(c => bound(smallest, b, c) > best.Sum))
            {
                continue;
            }

            cancel.ThrowIfCancellationRequested();
            search.Row(b - 1, rest);
            for (var c = b + 1; c < count; c++)
            {
                var (x, y, z) = (question.InPlay[smallest], question.InPlay[b], question.InPlay[c]);
                if (worthOf(x, y, z) + rest[c - 1] is { } sum && sum > best.Sum)
                {
                    best = (sum, x, y, z);
                }
            }
        }
    }
}
