namespace Counterpart.App.Plumbing;

/// <summary>One page of a long list, and how many there are.</summary>
public sealed record Paging
{
    public Paging(int page, int count, int size)
    {
        Count = count;
        Size = size;
        Last = Math.Max(1, (count + size - 1) / size);
        Page = Math.Clamp(page, 1, Last);
    }

    /// <summary>From 1; a page past the end is the last one.</summary>
    public int Page { get; }

    public int Count { get; }
    public int Size { get; }
    public int Last { get; }

    public IEnumerable<T> Of<T>(IEnumerable<T> all) => all.Skip((Page - 1) * Size).Take(Size);
}
