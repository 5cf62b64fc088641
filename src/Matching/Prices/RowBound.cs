using System.Numerics;

namespace Counterpart.Matching.Pricing;

/// <summary>What everybody but one vertex and three others can come to at most: prices of vertices and of odd sets, by duality.</summary>
/// <remarks>A set that loses two or three of its vertices has room for one pair less. Cost of a question: three prices, and the sets only when these do not suffice.</remarks>
internal sealed class RowBound(long doubledBound, int vertexCount)
{
    private readonly List<long> setDuals = [];
    private readonly List<ulong[]> setsOf = [];

    public long[] DoubledPrices { get; } = new long[vertexCount];

    public void BeginSet(long doubledDual)
    {
        if (setDuals.Count % 64 == 0)
        {
            setsOf.Add(new ulong[vertexCount]);
        }

        setDuals.Add(doubledDual);
    }

    public void AddToSet(int vertex) => setsOf[^1][vertex] |= 1UL << ((setDuals.Count - 1) % 64);

    /// <summary>Twice what is left without the three, at most; exact only by vertex prices when that is at most <paramref name="enough"/> already.</summary>
    public long DoubledWithout(int a, int b, int c, long enough)
    {
        var most = doubledBound - DoubledPrices[a] - DoubledPrices[b] - DoubledPrices[c];
        for (var word = 0; word < setsOf.Count && most > enough; word++)
        {
            var (x, y, z) = (setsOf[word][a], setsOf[word][b], setsOf[word][c]);
            for (var sets = (x & y) | (x & z) | (y & z); sets != 0; sets &= sets - 1)
            {
                most -= setDuals[(64 * word) + BitOperations.TrailingZeroCount(sets)];
            }
        }

        return most;
    }
}
