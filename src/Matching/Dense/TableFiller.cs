using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Counterpart.Matching.Dense;

/// <summary>Phase 0: writes a question into the table of the search. All rules go into the numbers, so that the search knows none.</summary>
/// <remarks>
/// A pair that is not allowed, or not worth more than leaving both alone, gets one weight so low that both alone is better; the search then never pairs them.
/// With as many pairs first and every pair allowed, nobody stays alone but for lack of a partner. If some pairs are not allowed, staying alone loses
/// <see cref="Penalty"/>, so much that one more pair outweighs everything else. O(n²), in whole vectors for a plain question.
/// </remarks>
internal readonly struct TableFiller
{
    private readonly DenseQuestion question;
    private readonly bool onlyForLack;
    private readonly long lowestAlone;

    /// <summary>Looks over the values; the cells come later, in <see cref="Fill"/>.</summary>
    public TableFiller(DenseQuestion question)
    {
        this.question = question;
        var (least, most) = (long.MaxValue, long.MinValue);
        for (var i = 0; i < question.InPlayCount; i++)
        {
            var value = question.AloneValue(question.InPlay[i]);
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        }

        (least, most) = question.InPlayCount == 0 ? (0, 0) : (least, most);
        var pairsFirst = question.Options.AsManyPairsFirst;
        onlyForLack = pairsFirst && question.IsComplete;
        Penalty = pairsFirst && !onlyForLack ? PenaltyFor(question, least, most) : 0;
        lowestAlone = (2 * least) - Penalty;
        Size = Math.Max(Math.Max(question.Matrix.LargestSize, Math.Abs(lowestAlone) + 1), 2 * Math.Abs(most));
    }

    /// <summary>What staying alone loses in the search, doubled, with as many pairs first.</summary>
    public long Penalty { get; }

    /// <summary>The largest size of all numbers that go into the table (not doubled, but for values alone).</summary>
    public long Size { get; }

    /// <summary>Fills the table. With an odd number in play one more vertex may stand for nobody: to be paired with it is to stay alone, and it is always paired.</summary>
    public void Fill<T>(Table<T> table, bool withNobody)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var count = question.InPlayCount;
        table.Resize(count + (withNobody ? 1 : 0));
        table.PairsFirst = onlyForLack;
        for (var i = 0; i < count; i++)
        {
            table.Alone[i] = T.CreateTruncating((2 * question.AloneValue(question.InPlay[i])) - Penalty);
        }

        table.Alone.AsSpan(count, table.Stride - count).Clear();
        table.Y.AsSpan(0, table.Stride).Clear();
        var floor = T.CreateTruncating((2 * lowestAlone) - 2);
        if (question.IsEverybodyInPlay && question.Matrix.Narrow is not null && typeof(T) == typeof(int))
        {
            FillWholeRows((Table<int>)(object)table, int.CreateTruncating(floor));
        }
        else
        {
            FillCells(table, floor);
        }

        for (var i = 0; i < question.Options.Forbidden.Count; i++)
        {
            Forbid(table, question.Options.Forbidden[i], floor);
        }

        if (withNobody)
        {
            AddNobody(table, count);
        }
    }

    /// <summary>One more pair must outweigh any loss elsewhere: with gains of lo to hi a pair and K pairs at most, (K - 1)(hi - lo) - lo + 1 does.</summary>
    private static long PenaltyFor(DenseQuestion question, long least, long most)
    {
        if (question.Matrix.EdgeCount == 0)
        {
            return 0;
        }

        var (low, high) = (question.Matrix.Lowest - (2 * most), question.Matrix.Highest - (2 * least));
        var penalty = ((Int128)((question.InPlayCount / 2) - 1) * (high - low)) - low + 1;
        return (long)Int128.Clamp(penalty, 0, 1L << 61);
    }

    private void FillWholeRows(Table<int> table, int floor)
    {
        ref var cells = ref MemoryMarshal.GetArrayDataReference(question.Matrix.Narrow!);
        ref var alone = ref MemoryMarshal.GetArrayDataReference(table.Alone);
        var floors = Vector256.Create(floor);
        for (var vertex = 0; vertex < question.InPlayCount; vertex++)
        {
            ref var row = ref table.Row(vertex);
            var from = (nuint)(vertex * question.Matrix.Stride);
            var (own, best) = (Vector256.Create(onlyForLack ? 0 : table.Alone[vertex]), floors);
            for (nuint i = 0; i < (nuint)table.Stride; i += (nuint)Vector256<int>.Count)
            {
                var weights = Vector256.LoadUnsafe(ref cells, from + i);
                weights += weights;
                if (!onlyForLack)
                {
                    var isWorth = Vector256.GreaterThan(weights, own + Vector256.LoadUnsafe(ref alone, i));
                    weights = Vector256.ConditionalSelect(isWorth, weights, floors);
                }

                weights.StoreUnsafe(ref row, i);
                best = Vector256.Max(best, weights);
            }

            Finish(table, vertex, Lanes<int>.Highest(best));
        }
    }

    private void FillCells<T>(Table<T> table, T floor)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (var i = 0; i < question.InPlayCount; i++)
        {
            var row = table.RowSpan(i);
            var (best, own) = (floor, question.InPlay[i]);
            for (var k = 0; k < question.InPlayCount; k++)
            {
                var isAllowed = question.Matrix.TryGet(own, question.InPlay[k], out var weight);
                var doubled = isAllowed ? T.CreateTruncating(2 * weight) : floor;
                row[k] = isAllowed && (onlyForLack || doubled > table.Alone[i] + table.Alone[k]) ? doubled : floor;
                best = i == k ? best : T.Max(best, row[k]);
            }

            Finish(table, i, best);
        }
    }

    /// <summary>The diagonal and the spare cells attract nobody. The first price is that of the best edge, unless staying alone is worth more.</summary>
    private void Finish<T>(Table<T> table, int vertex, T best)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var row = table.RowSpan(vertex);
        row[vertex] = -Table<T>.Never;
        row[question.InPlayCount..].Fill(-Table<T>.Never);
        table.Y[vertex] = onlyForLack ? best >> 1 : T.Max(best >> 1, table.Alone[vertex]);
    }

    private static void AddNobody<T>(Table<T> table, int nobody)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var row = table.RowSpan(nobody);
        row.Fill(-Table<T>.Never);
        var price = -Table<T>.Limit;
        for (var vertex = 0; vertex < nobody; vertex++)
        {
            row[vertex] = table.RowSpan(vertex)[nobody] = table.Alone[vertex];
            price = T.Max(price, table.Alone[vertex] - table.Y[vertex]);
        }

        table.Y[nobody] = price;
        table.Alone[nobody] = -(Table<T>.Limit << 4); // Lower than its price can sink.
    }

    /// <summary>Lower weights never harm the first prices.</summary>
    private void Forbid<T>(Table<T> table, VertexPair pair, T floor)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var inPlay = question.InPlay.AsSpan(0, question.InPlayCount);
        var (u, v) = (inPlay.BinarySearch(pair.U), inPlay.BinarySearch(pair.V));
        if (u >= 0 && v >= 0)
        {
            table.RowSpan(u)[v] = table.RowSpan(v)[u] = floor;
        }
    }
}
