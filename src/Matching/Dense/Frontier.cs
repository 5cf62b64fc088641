using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Counterpart.Matching.Dense;

/// <summary>What the tree of one stage sees around it: for each vertex the best offer of an outer vertex, kept so that it stands still while time passes.</summary>
/// <remarks>
/// An outer vertex u that joined at time s has at time t the price Y(u) + s - t, so its <i>base</i> Y(u) + s does not move. The edge to a vertex v outside the tree
/// is used up at time base(u) - weight + Y(v), and the edge between two outer vertices at half of base(u) - weight + base(v). Scanning the row of a new outer vertex lowers
/// <see cref="Key"/> = the lowest base(u) - weight for every v, in whole vectors, and finds the next of all these times in the same pass.
/// </remarks>
internal sealed class Frontier<T>(Table<T> table)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>For each vertex the lowest base minus weight over the outer vertices.</summary>
    public T[] Key { get; private set; } = [];

    /// <summary>The outer vertex that <see cref="Key"/> comes from.</summary>
    public T[] From { get; private set; } = [];

    /// <summary>The price of a vertex outside the tree, otherwise <see cref="Table{T}.Never"/>.</summary>
    public T[] Outside { get; private set; } = [];

    /// <summary>The base of an outer vertex, otherwise <see cref="Table{T}.Never"/>.</summary>
    public T[] Outer { get; private set; } = [];

    /// <summary>When the next vertex outside the tree is reached, as of the last scan.</summary>
    public T NextTime { get; private set; }

    /// <summary>The vertex reached then.</summary>
    public int NextVertex { get; private set; }

    public void Resize()
    {
        if (Key.Length < table.Stride)
        {
            (Key, From, Outside, Outer) = (new T[table.Stride], new T[table.Stride], new T[table.Stride], new T[table.Stride]);
        }
    }

    /// <summary>A new stage: everybody is outside.</summary>
    public void Clear()
    {
        var stride = table.Stride;
        Key.AsSpan(0, stride).Fill(Table<T>.Never);
        Outer.AsSpan(0, stride).Fill(Table<T>.Never);
        table.Y.AsSpan(0, table.Count).CopyTo(Outside);
        Outside.AsSpan(table.Count, stride - table.Count).Fill(Table<T>.Never + T.One); // Never reached, and no inner vertices either.
    }

    /// <summary>
    /// Scans the row of a vertex that has just become outer. Returns twice the time at which its first edge to an earlier outer vertex is used up, at least
    /// <see cref="Table{T}.Never"/> if there is none.
    /// </summary>
    public T Scan(int vertex, T @base)
    {
        ref var row = ref table.Row(vertex);
        ref var keys = ref MemoryMarshal.GetArrayDataReference(Key);
        ref var from = ref MemoryMarshal.GetArrayDataReference(From);
        ref var outside = ref MemoryMarshal.GetArrayDataReference(Outside);
        ref var outer = ref MemoryMarshal.GetArrayDataReference(Outer);
        var (bases, me) = (Vector256.Create(@base), Vector256.Create(T.CreateTruncating(vertex)));
        var (soonest, meeting) = (Vector256.Create(T.MaxValue), Vector256.Create(T.MaxValue));
        var (who, numbers) = (Vector256<T>.Zero, Lanes<T>.Numbers);
        for (nuint i = 0; i < (nuint)table.Stride; i += (nuint)Vector256<T>.Count)
        {
            var offer = bases - Vector256.LoadUnsafe(ref row, i);
            var key = Vector256.LoadUnsafe(ref keys, i);
            var isBetter = Vector256.LessThan(offer, key);
            key = Vector256.Min(offer, key);
            key.StoreUnsafe(ref keys, i);
            Vector256.ConditionalSelect(isBetter, me, Vector256.LoadUnsafe(ref from, i)).StoreUnsafe(ref from, i);
            var time = key + Vector256.LoadUnsafe(ref outside, i);
            who = Vector256.ConditionalSelect(Vector256.LessThan(time, soonest), numbers, who);
            soonest = Vector256.Min(time, soonest);
            meeting = Vector256.Min(meeting, offer + Vector256.LoadUnsafe(ref outer, i));
            numbers += Lanes<T>.Step;
        }

        NextTime = Lanes<T>.Lowest(soonest);
        NextVertex = Lanes<T>.FirstWith(soonest, NextTime, who);
        return Lanes<T>.Lowest(meeting);
    }

    /// <summary>Finds the next vertex to be reached when vertices have left the tree since the last scan.</summary>
    public void FindNext()
    {
        ref var keys = ref MemoryMarshal.GetArrayDataReference(Key);
        ref var outside = ref MemoryMarshal.GetArrayDataReference(Outside);
        var (soonest, who, numbers) = (Vector256.Create(T.MaxValue), Vector256<T>.Zero, Lanes<T>.Numbers);
        for (nuint i = 0; i < (nuint)table.Stride; i += (nuint)Vector256<T>.Count)
        {
            var time = Vector256.LoadUnsafe(ref keys, i) + Vector256.LoadUnsafe(ref outside, i);
            who = Vector256.ConditionalSelect(Vector256.LessThan(time, soonest), numbers, who);
            soonest = Vector256.Min(time, soonest);
            numbers += Lanes<T>.Step;
        }

        NextTime = Lanes<T>.Lowest(soonest);
        NextVertex = Lanes<T>.FirstWith(soonest, NextTime, who);
    }

    /// <summary>Ends a stage: moves the prices of outer vertices down to the given time and of the other vertices in the tree up.</summary>
    public void MovePrices(T time)
    {
        ref var prices = ref MemoryMarshal.GetArrayDataReference(table.Y);
        ref var outside = ref MemoryMarshal.GetArrayDataReference(Outside);
        ref var outer = ref MemoryMarshal.GetArrayDataReference(Outer);
        var (times, never) = (Vector256.Create(time), Vector256.Create(Table<T>.Never));
        for (nuint i = 0; i < (nuint)table.Stride; i += (nuint)Vector256<T>.Count)
        {
            var price = Vector256.LoadUnsafe(ref prices, i);
            var isInner = Vector256.Equals(Vector256.LoadUnsafe(ref outside, i), never);
            var notOuter = Vector256.Equals(Vector256.LoadUnsafe(ref outer, i), never);
            var move = Vector256.ConditionalSelect(notOuter, times & isInner, -times);
            (price + move).StoreUnsafe(ref prices, i);
        }
    }

    /// <summary>Finds the outer vertex whose edge to <paramref name="vertex"/> is used up at half of <paramref name="doubledTime"/>.</summary>
    public int Meets(int vertex, T @base, T doubledTime)
    {
        var row = table.RowSpan(vertex);
        var other = 0;
        while (@base - row[other] + Outer[other] != doubledTime)
        {
            other++;
        }

        return other;
    }
}
