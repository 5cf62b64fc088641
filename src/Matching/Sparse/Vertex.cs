namespace Counterpart.Matching.Sparse;

/// <summary>What the inner loops read and write of one vertex, in 32 bytes, so that looking at a neighbour costs one cache line.</summary>
/// <remarks>
/// Prices and weights are doubled. Nothing is written when the clock moves: at time <c>now</c> the price of an outer vertex is <see cref="Offset"/> - now,
/// of an inner one <see cref="Offset"/> + now, of any other <see cref="Offset"/>. So the time at which an edge is used up is a sum of things that stand
/// still: both offsets less the edge's weight, halved between two outer vertices.
/// </remarks>
internal struct Vertex
{
    /// <summary>See the remarks; between phases simply the price.</summary>
    public long Offset;

    /// <summary>The next event known of this vertex: when it is reached (no label), or when its edge to another outer node is used up (outer). <see cref="Never"/> when there is none.</summary>
    public long EventTime;

    /// <summary>The doubled weight of the edge of that event.</summary>
    public long EventWeight;

    /// <summary>The other end of that edge.</summary>
    public int EventFrom;

    /// <summary>Four times the number of the vertex's container (see <see cref="Nest"/>), plus one of the labels below.</summary>
    public int State;

    public const long Never = long.MaxValue;
    public const int Unlabeled = 0;
    public const int Outer = 1;
    public const int Inner = 2;

    /// <summary>Only in the half-integral phase: alone or on a half ring, so that to reach it is to be done.</summary>
    public const int Goal = 3;

    /// <summary>Only in the blossom phase: taken out of the graph, so that no tree sees it. The same number as <see cref="Goal"/>; the two phases never meet.</summary>
    public const int Away = 3;

    public const int LabelMask = 3;

    public readonly int Label => State & LabelMask;

    public readonly int Container => State >> 2;

    public void SetLabel(int label) => State = (State & ~LabelMask) | label;

    public void SetContainer(int container) => State = (container << 2) | (State & LabelMask);
}
