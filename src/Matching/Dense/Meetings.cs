using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Counterpart.Matching.Dense;

/// <summary>When edges between two outer vertices are used up: one value for each outer vertex, its earliest meeting with those that were outer before it.</summary>
/// <remarks>
/// An edge is thus looked after at one end only, the later one. A value may be too low, when the partner went into the same blossom since; it is looked up again when its turn comes.
/// All times here are doubled: two outer prices sink at the same time.
/// </remarks>
internal sealed class Meetings<T>(Table<T> table, Frontier<T> frontier)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private T[] doubledTimes = [];
    private T soonest;
    private int who;

    public T Time => soonest == Table<T>.Never ? soonest : soonest >> 1;

    public void Resize()
    {
        if (doubledTimes.Length < table.Stride)
        {
            doubledTimes = new T[table.Stride];
        }
    }

    public void Clear()
    {
        doubledTimes.AsSpan(0, table.Stride).Fill(Table<T>.Never);
        soonest = Table<T>.Never;
    }

    public void Note(int vertex, T doubledTime)
    {
        doubledTimes[vertex] = Table<T>.IsNever(doubledTime) ? Table<T>.Never : doubledTime;
        if (doubledTimes[vertex] < soonest)
        {
            (soonest, who) = (doubledTimes[vertex], vertex);
        }
    }

    /// <summary>Notes the meeting of a vertex that went outer inside a new blossom; the others in it do not count.</summary>
    public void NoteApart(int vertex, Nest<T> nest) => Note(vertex, LookUp(vertex, nest).DoubledTime);

    /// <summary>Looks the earliest meeting up again. False when it is later than it seemed.</summary>
    public bool TryTake(Nest<T> nest, out int one, out int other)
    {
        one = who;
        (var time, other) = LookUp(one, nest);
        if (time == soonest)
        {
            return true;
        }

        doubledTimes[one] = Table<T>.IsNever(time) ? Table<T>.Never : time;
        FindSoonest();
        return false;
    }

    private (T DoubledTime, int Other) LookUp(int vertex, Nest<T> nest)
    {
        ref var row = ref table.Row(vertex);
        ref var outer = ref MemoryMarshal.GetArrayDataReference(frontier.Outer);
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(nest.Containers);
        var (bases, own) = (Vector256.Create(table.Y[vertex]), Vector256.Create(nest.Containers[vertex]));
        var (first, with, numbers) = (Vector256.Create(T.MaxValue), Vector256<T>.Zero, Lanes<T>.Numbers);
        for (nuint i = 0; i < (nuint)table.Stride; i += (nuint)Vector256<T>.Count)
        {
            var time = bases - Vector256.LoadUnsafe(ref row, i) + Vector256.LoadUnsafe(ref outer, i);
            time = Vector256.ConditionalSelect(Vector256.Equals(Vector256.LoadUnsafe(ref nodes, i), own), Vector256.Create(T.MaxValue), time);
            with = Vector256.ConditionalSelect(Vector256.LessThan(time, first), numbers, with);
            first = Vector256.Min(time, first);
            numbers += Lanes<T>.Step;
        }

        var soonestOfRow = Lanes<T>.Lowest(first);
        return (soonestOfRow, Lanes<T>.FirstWith(first, soonestOfRow, with));
    }

    private void FindSoonest()
    {
        ref var times = ref MemoryMarshal.GetArrayDataReference(doubledTimes);
        var (first, at, numbers) = (Vector256.Create(T.MaxValue), Vector256<T>.Zero, Lanes<T>.Numbers);
        for (nuint i = 0; i < (nuint)table.Stride; i += (nuint)Vector256<T>.Count)
        {
            var time = Vector256.LoadUnsafe(ref times, i);
            at = Vector256.ConditionalSelect(Vector256.LessThan(time, first), numbers, at);
            first = Vector256.Min(time, first);
            numbers += Lanes<T>.Step;
        }

        soonest = Lanes<T>.Lowest(first);
        who = Lanes<T>.FirstWith(first, soonest, at);
    }
}
