using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Counterpart.Matching.Dense;

/// <summary>
/// The question of the dense search in numbers of one width: doubled weights of all pairs, row by row, the doubled value of staying alone, and the
/// answer so far: doubled prices and mates. Vertices here are those in play, numbered anew.
/// </summary>
/// <remarks>
/// <para><b>Invariants.</b> Y(u) + Y(v) + the prices of the blossoms around both is at least Weight(u, v), and Y(u) is at least Alone(u). The edge of every
/// pair is used up; who was settled alone has Y(u) = Alone(u).</para>
/// <para><b>Lanes.</b> Each row and each array by vertex is filled up to whole vectors. The spare cells and the diagonal hold <see cref="Never"/>'s opposite,
/// so that no scan ever prefers them.</para>
/// <para><b>Bounds.</b> Let M be <see cref="Limit"/>. Doubled prices start within 2M. A price sinks only while its vertex or its tree still has an edge to someone: to a vertex alone elsewhere, whose
/// own price has not moved since the bids, or to another outer vertex, and both their edges weigh at least -2M doubled. From phase to phase that gives at most 6M after the bids, 14M after the half pairs,
/// 22M after the blossoms; times of a stage stay below 40M and doubled times below 128M, half of <see cref="Never"/>. Sums in whole vectors are therefore never out of range; the others are checked anyway.</para>
/// </remarks>
/// <typeparam name="T"><see cref="int"/>, or <see cref="long"/> when the weights ask for it.</typeparam>
internal sealed class Table<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private T[] cells = [];

    /// <summary>Later than every event and larger than every sum of values; two of them can still be added.</summary>
    public static T Never { get; } = T.One << (8 * Unsafe.SizeOf<T>() - 3);

    /// <summary>The largest size of a weight, or of a value of staying alone, that numbers of this width are safe for.</summary>
    public static T Limit { get; } = Never >> 8;

    /// <summary>Whether a time or a sum stands for "not at all": something was added to <see cref="Never"/>.</summary>
    public static bool IsNever(T value) => value > Never - (Never >> 2);

    /// <summary>The number of vertices in play.</summary>
    public int Count { get; private set; }

    /// <summary>The length of a row: the number of vertices, filled up to whole vectors.</summary>
    public int Stride { get; private set; }

    /// <summary>Doubled prices, by vertex.</summary>
    public T[] Y { get; private set; } = [];

    /// <summary>Twice what it is worth to leave a vertex alone.</summary>
    public T[] Alone { get; private set; } = [];

    /// <summary>Nobody is left alone for a value, only for lack of a partner; then the one whose price is lowest over <see cref="Alone"/>.</summary>
    public bool PairsFirst { get; set; }

    /// <summary>The mate of each vertex, or <see cref="MatchingResult.Alone"/>.</summary>
    public int[] Mates { get; private set; } = [];

    /// <summary>Makes room for a number of vertices; allocates only when there were never as many before.</summary>
    public void Resize(int count)
    {
        Count = count;
        Stride = (count + Vector256<T>.Count - 1) / Vector256<T>.Count * Vector256<T>.Count;
        if (Mates.Length < Stride)
        {
            cells = GC.AllocateUninitializedArray<T>(checked(Stride * Stride));
            Y = new T[Stride];
            Alone = new T[Stride];
            Mates = new int[Stride];
        }
    }

    /// <summary>The doubled weights of one vertex with all others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Row(int vertex) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(cells), vertex * Stride);

    public Span<T> RowSpan(int vertex) => cells.AsSpan(vertex * Stride, Stride);

    public T Weight(int u, int v) => cells[(u * Stride) + v];

    /// <summary>Whether a vertex is without a mate and has a price that says it should have one, or someone else be alone instead.</summary>
    public bool IsUnsettled(int vertex) => Mates[vertex] == MatchingResult.Alone && (PairsFirst || Y[vertex] > Alone[vertex]);

    public void Pair(int u, int v)
    {
        Mates[u] = v;
        Mates[v] = u;
    }
}
