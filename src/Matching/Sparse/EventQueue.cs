using System.Buffers;
using System.Numerics;

namespace Counterpart.Matching.Sparse;

/// <summary>
/// Times at which something may happen, earliest first: a radix heap. Nothing is ever taken back; who takes an event checks that it still means something.
/// </summary>
/// <remarks>
/// <para>Times are never earlier than the last one taken, and that makes it cheap: an event lies in the bucket of the highest bit in which its time differs from
/// the last one taken. Each event moves down through at most 63 buckets, in practice through two or three.</para>
/// <para>Equal times come out in an order that depends only on what was put in.</para>
/// <para><b>Source.</b> Ahuja, Mehlhorn, Orlin and Tarjan 1990, <i>J. ACM</i> 37:2.</para>
/// </remarks>
internal sealed class EventQueue
{
    private readonly (long Time, int What)[][] buckets = new (long, int)[64][];
    private readonly int[] counts = new int[64];
    private ulong occupied;
    private long last;

    public EventQueue()
    {
        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            buckets[bucket] = ArrayPool<(long, int)>.Shared.Rent(16);
        }
    }

    /// <summary>Forgets all events and sets the time back to zero.</summary>
    public void Clear()
    {
        while (TryDrop(out _))
        {
            // Only the counts change.
        }
    }

    /// <summary>Takes the events of any one bucket, in no order. False when there is none left; then the time is zero again.</summary>
    public bool TryDrop(out ReadOnlySpan<(long Time, int What)> dropped)
    {
        if (occupied == 0)
        {
            last = 0;
            dropped = default;
            return false;
        }

        var bucket = BitOperations.TrailingZeroCount(occupied);
        dropped = buckets[bucket].AsSpan(0, counts[bucket]);
        counts[bucket] = 0;
        occupied &= occupied - 1;
        return true;
    }

    public void Add(long time, int what)
    {
        var bucket = 64 - BitOperations.LeadingZeroCount((ulong)(time ^ last));
        var count = counts[bucket];
        var events = buckets[bucket];
        if (count == events.Length)
        {
            events = Enlarge(bucket);
        }

        events[count] = (time, what);
        counts[bucket] = count + 1;
        occupied |= 1UL << bucket;
    }

    /// <summary>Gives the memory back. The queue must not be used any more.</summary>
    public void Release()
    {
        foreach (var bucket in buckets)
        {
            ArrayPool<(long, int)>.Shared.Return(bucket);
        }
    }

    /// <summary>Takes an event of the earliest time. False when there is none before <paramref name="end"/>; then nothing may be added any more.</summary>
    public bool TryTakeBefore(long end, out long time, out int what)
    {
        (time, what) = (end, -1);
        if (occupied == 0)
        {
            return false;
        }

        if ((occupied & 1) == 0)
        {
            Advance();
        }

        var count = --counts[0];
        (time, what) = buckets[0][count];
        occupied &= count == 0 ? ~1UL : ~0UL;
        return time < end;
    }

    private (long Time, int What)[] Enlarge(int bucket)
    {
        var full = buckets[bucket];
        buckets[bucket] = ArrayPool<(long, int)>.Shared.Rent(2 * full.Length);
        full.CopyTo(buckets[bucket], 0);
        ArrayPool<(long, int)>.Shared.Return(full);
        return buckets[bucket];
    }

    /// <summary>Makes the earliest time the last one taken, and spreads its bucket over the buckets below.</summary>
    private void Advance()
    {
        var bucket = BitOperations.TrailingZeroCount(occupied);
        var events = buckets[bucket].AsSpan(0, counts[bucket]);
        counts[bucket] = 0;
        occupied &= occupied - 1;
        last = long.MaxValue;
        foreach (ref readonly var item in events)
        {
            last = Math.Min(last, item.Time);
        }

        foreach (ref readonly var item in events)
        {
            Add(item.Time, item.What);
        }
    }
}
