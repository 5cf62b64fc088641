using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Counterpart.Matching.Dense;

/// <summary>Phase 1: vertices bid for partners. Most of a school finds its mate here, at a scan of one row a bid.</summary>
/// <remarks>
/// <para><b>Method.</b> Everybody starts at the price of its best edge. A vertex that is alone lowers its price until its best edge is used up. When the
/// vertex at the other end is alone, they are a pair. Otherwise the price goes on sinking to the second best, the partner's rises by as much, and the partner
/// changes hands; its former mate bids next. This is the augmenting row reduction of Jonker and Volgenant 1987 (<i>Computing</i> 38:325), carried over from
/// two sides to one: the invariants of <see cref="Table{T}"/> hold after every bid, so bidding may stop at any time.</para>
/// <para><b>Cost.</b> At most eight bids a vertex, O(n) each.</para>
/// </remarks>
internal sealed class Bidding<T>(Table<T> table)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Three rivals for two places would outbid each other for long; measured, four bids settle most of what bids can settle.</summary>
    private const int BidsInARow = 4;

    private const int Passes = 2;

    /// <summary>Bids stop here when nothing else stops them, so that prices keep within their bounds.</summary>
    private readonly T lowestBid = -(Table<T>.Limit << 2);

    public void Run()
    {
        var (count, mates) = (table.Count, table.Mates);
        mates.AsSpan(0, table.Stride).Fill(MatchingResult.Alone);
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var vertex = 0; vertex < count; vertex++)
            {
                var bidder = vertex;
                for (var bids = 0; bids < BidsInARow && bidder >= 0 && mates[bidder] < 0; bids++)
                {
                    bidder = Bid(bidder);
                }
            }
        }
    }

    /// <summary>One bid. Returns the vertex that lost its mate by it, or -1.</summary>
    private int Bid(int bidder)
    {
        var (best, second, partner) = TwoBest(bidder);
        var (prices, mates, alone) = (table.Y, table.Mates, table.Alone[bidder]);
        if (table.PairsFirst ? best < lowestBid : best <= alone)
        {
            prices[bidder] = table.PairsFirst ? prices[bidder] : alone;
            return -1;
        }

        var former = mates[partner];
        if (former < 0)
        {
            prices[bidder] = best;
            table.Pair(bidder, partner);
            return -1;
        }

        second = table.PairsFirst ? second : T.Max(second, alone);
        if (second == best || second < lowestBid)
        {
            prices[bidder] = best;
            return -1;
        }

        prices[bidder] = second;

        prices[partner] += best - second;
        table.Pair(bidder, partner);
        mates[former] = MatchingResult.Alone;
        return former;
    }

    /// <summary>The best and the second best of doubled weight minus partner's price, and the best partner.</summary>
    private (T Best, T Second, int Partner) TwoBest(int bidder)
    {
        ref var row = ref table.Row(bidder);
        ref var prices = ref MemoryMarshal.GetArrayDataReference(table.Y);
        var best = Vector256.Create(T.MinValue);
        var (second, who, numbers) = (best, Vector256<T>.Zero, Lanes<T>.Numbers);
        for (nuint i = 0; i < (nuint)table.Stride; i += (nuint)Vector256<T>.Count)
        {
            var offer = Vector256.LoadUnsafe(ref row, i) - Vector256.LoadUnsafe(ref prices, i);
            var isBetter = Vector256.GreaterThan(offer, best);
            second = Vector256.Max(second, Vector256.Min(best, offer));
            best = Vector256.Max(best, offer);
            who = Vector256.ConditionalSelect(isBetter, numbers, who);
            numbers += Lanes<T>.Step;
        }

        var top = Lanes<T>.Highest(best);
        var partner = Lanes<T>.FirstWith(best, top, who);
        var isPartner = Vector256.Equals(who, Vector256.Create(T.CreateTruncating(partner))) & Vector256.Equals(best, Vector256.Create(top));
        return (top, Lanes<T>.Highest(Vector256.ConditionalSelect(isPartner, second, best)), partner);
    }
}
