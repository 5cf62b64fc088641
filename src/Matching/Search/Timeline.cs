namespace Counterpart.Matching.Search;

/// <summary>
/// Things that are going to happen to the tree, earliest first: a binary heap. Nothing is ever taken back; who takes an event checks that it still means something.
/// </summary>
/// <remarks>Adding and taking cost O(log size). Equal times come out in an order that depends only on what was put in.</remarks>
internal sealed class Timeline
{
    private Happening[] heap = new Happening[64];
    private int count;

    public void Clear() => count = 0;

    public void Add(Happening happening)
    {
        if (count == heap.Length)
        {
            Array.Resize(ref heap, 2 * count);
        }

        var slots = heap;
        var hole = count++;
        while (hole > 0)
        {
            var above = (hole - 1) >> 1;
            if (slots[above].Time <= happening.Time)
            {
                break;
            }

            slots[hole] = slots[above];
            hole = above;
        }

        slots[hole] = happening;
    }

    /// <summary>Takes the earliest event if it comes strictly before <paramref name="end"/>.</summary>
    public bool TryTakeBefore(long end, out Happening earliest)
    {
        var slots = heap;
        earliest = slots[0];
        if (count == 0 || earliest.Time >= end)
        {
            return false;
        }

        var last = slots[--count];
        var hole = 0;
        for (var below = 1; below < count; below = (2 * hole) + 1)
        {
            if (below + 1 < count && slots[below + 1].Time < slots[below].Time)
            {
                below++;
            }

            if (slots[below].Time >= last.Time)
            {
                break;
            }

            slots[hole] = slots[below];
            hole = below;
        }

        slots[hole] = last;
        return true;
    }
}
