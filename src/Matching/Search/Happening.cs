namespace Counterpart.Matching.Search;

/// <summary>One entry of the <see cref="Timeline"/>: what may happen, to whom, and when on the clock of the running stage.</summary>
internal readonly struct Happening
{
    private const int GrowMark = -1;
    private const int ExpandMark = -2;
    private readonly int second;

    private Happening(long time, int first, int second)
    {
        Time = time;
        First = first;
        this.second = second;
    }

    public long Time { get; }

    /// <summary>The vertex that is reached, the blossom that expands, or one end of the edge that closes a cycle.</summary>
    public int First { get; }

    /// <summary>The other end of the edge that closes a cycle.</summary>
    public int Second => second;

    public bool IsGrow => second == GrowMark;

    public bool IsExpand => second == ExpandMark;

    /// <summary>An edge from the tree to <paramref name="vertex"/> becomes usable.</summary>
    public static Happening Grow(long time, int vertex) => new(time, vertex, GrowMark);

    /// <summary>The price of an inner blossom reaches zero.</summary>
    public static Happening Expand(long time, int blossom) => new(time, blossom, ExpandMark);

    /// <summary>An edge between two outer vertices becomes usable.</summary>
    public static Happening Shrink(long time, int u, int v) => new(time, u, v);
}
