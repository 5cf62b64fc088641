using System.Numerics;
using Counterpart.Matching.Dense;

namespace Counterpart.Matching.Pricing;

/// <summary>Writes a question as one in which everybody is paired: two who would stay alone are a pair worth what both are worth alone, and with an odd number in play one more vertex stands for nobody.</summary>
/// <remarks>
/// Exact, since among those alone any two may be called a pair. With as many pairs first such a pair costs a <see cref="Toll"/> so large that the number of tolls and the
/// rest can be read off one number again.
/// </remarks>
internal readonly struct Completion
{
    private readonly DenseQuestion question;

    public Completion(DenseQuestion question)
    {
        this.question = question;
        Count = question.InPlayCount + (question.InPlayCount % 2);
        var largest = question.Matrix.LargestSize;
        for (var i = 0; i < question.InPlayCount; i++)
        {
            largest = Math.Max(largest, 2 * Math.Abs(question.AloneValue(question.InPlay[i])));
        }

        Toll = question.Options.AsManyPairsFirst && !question.IsComplete ? (long)Int128.Min((2 * (Int128)(largest + 1) * (Count + 1)) + 1, 1L << 61) : 0;
        Size = largest + Toll;
    }

    /// <summary>The number of vertices, even.</summary>
    public int Count { get; }

    public long Toll { get; }

    public long Size { get; }

    /// <summary>The sum that the completed question gives, as tolls paid and the worth without them.</summary>
    public (long Tolls, long Worth) Read(long sum)
    {
        if (Toll == 0)
        {
            return (0, sum);
        }

        var half = Toll / 2;
        var tolls = (half - sum) / Toll;
        return (tolls, sum + (tolls * Toll));
    }

    public void Fill<T>(Table<T> table)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        table.Resize(Count);
        table.PairsFirst = true;
        table.Y.AsSpan(0, table.Stride).Clear();
        table.Alone.AsSpan(0, table.Stride).Clear();
        for (var i = 0; i < Count; i++)
        {
            var row = table.RowSpan(i);
            var best = T.MinValue;
            for (var k = 0; k < Count; k++)
            {
                row[k] = i == k ? -Table<T>.Never : T.CreateTruncating(2 * WorthOf(i, k));
                best = T.Max(best, row[k]);
            }

            row[Count..].Fill(-Table<T>.Never);
            table.Y[i] = best >> 1;
        }

        foreach (var pair in question.Options.Forbidden)
        {
            Forbid(table, pair);
        }
    }

    private void Forbid<T>(Table<T> table, VertexPair pair)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var inPlay = question.InPlay.AsSpan(0, question.InPlayCount);
        var (u, v) = (inPlay.BinarySearch(pair.U), inPlay.BinarySearch(pair.V));
        if (u >= 0 && v >= 0)
        {
            table.RowSpan(u)[v] = table.RowSpan(v)[u] = T.CreateTruncating(2 * (AloneOf(u) + AloneOf(v) - Toll));
        }
    }

    private long WorthOf(int i, int k)
    {
        if (i >= question.InPlayCount || k >= question.InPlayCount)
        {
            return AloneOf(i) + AloneOf(k);
        }

        var bothAlone = AloneOf(i) + AloneOf(k) - Toll;
        return !question.Matrix.TryGet(question.InPlay[i], question.InPlay[k], out var weight) ? bothAlone
            : question.Options.AsManyPairsFirst ? weight
            : Math.Max(weight, bothAlone);
    }

    /// <summary>The one that stands for nobody is worth nothing.</summary>
    private long AloneOf(int i) => i >= question.InPlayCount ? 0 : question.AloneValue(question.InPlay[i]);
}
