using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Counterpart.Matching.Sparse;

/// <summary>A solved state from which two vertices can be taken and to which they return. After each step it is solved again, by trees around the two.</summary>
/// <remarks>
/// <para><b>Answer.</b> After each step the pairs of those who are there are the heaviest, with prices that prove it, and <see cref="DoubledWorth"/> is what they weigh.</para>
/// <para><b>Proof.</b> The worth is known twice: as the sum of all prices, and as the weight of the pairs. Both follow every change, and must agree after each step.</para>
/// <para><b>Cost.</b> O(m log n) for each step in the worst case; measured, a few dozen rows: the trees end where they meet, or at the nearest vertex that can stay alone.</para>
/// <para><b>Method.</b> A vertex that is taken becomes the base of all blossoms around it. Their prices are handed to their vertices, half to each, and they fall apart; what they held is paired
/// along used-up edges. Only the mate of the outermost is left over: the root of a tree. A vertex that returns is priced at what its edges ask for, and is a root itself.</para>
/// <para><b>Source.</b> Sensitivity of matchings: Weber 1981, Ball and Derigs 1983.</para>
/// </remarks>
internal sealed class LocalSearch
{
    private readonly Nest nest;
    private readonly ArcRows rows;
    private readonly PairFlipper flipper;
    private readonly Repair repair;
    private readonly BlossomPhase blossoms;
    private readonly List<int> roots = [];
    private readonly List<int> repaired = [];

    /// <summary>For each vertex the doubled weight of its pair.</summary>
    private readonly long[] doubledPairs;

    /// <summary>The sum of <see cref="doubledPairs"/>, in which each pair counts twice.</summary>
    private Int128 pairSum;

    /// <param name="state">The state of a finished search. It is used up: the search goes on in it, on all edges.</param>
    public LocalSearch(SharedState state)
    {
        state.Question.ChooseAll();
        (nest, rows) = (state.Nest, state.Question.Rows);
        Array.Clear(nest.Visits);
        var spare = SpareBlossoms();
        flipper = new PairFlipper(nest, new BlossomSteps());
        repair = new Repair(nest, state.Rings, spare);
        blossoms = new BlossomPhase(nest, rows, spare, state.Watch);
        doubledPairs = new long[nest.VertexCount];
        for (var vertex = 0; vertex < nest.VertexCount; vertex++)
        {
            WeighPairOf(vertex);
        }

        DoubledWorth = pairSum / 2;
        nest.Repaired = repaired;
    }

    /// <summary>Twice what the pairs of those who are there weigh, in raised weights, as the sum of all prices tells it; it may need more than 64 bits.</summary>
    public Int128 DoubledWorth { get; private set; }

    public int MateOf(int vertex) => nest.Mates[vertex];

    /// <summary>Takes two vertices out of the graph.</summary>
    public void Take(int u, int v)
    {
        Take(u);
        Take(v);
        Solve();
    }

    /// <summary>Lets two vertices that were taken return.</summary>
    public void Return(int u, int v)
    {
        Return(u);
        Return(v);
        Solve();
    }

    /// <summary>Changes the doubled weight of an edge while both of its ends are taken.</summary>
    public void Reweigh(int u, int v, long doubledWeight) => rows.Reweigh(u, v, doubledWeight);

    private void Take(int vertex)
    {
        var node = nest.OutermostOf(vertex);
        var mate = nest.MateOfNode(node);
        if (mate != MatchingResult.Alone)
        {
            nest.LeaveAlone(nest.Nodes[node].Base);
            nest.LeaveAlone(mate);
            roots.Add(mate);
        }

        flipper.Rebase(node, vertex);
        nest.LeaveAlone(vertex);
        while (nest.OutermostOf(vertex) is var blossom && blossom != vertex)
        {
            var half = nest.Nodes[blossom].Price / 2;
            DoubledWorth += half;
            repair.Lift(blossom, half);
        }

        DoubledWorth -= nest.Vertices[vertex].Offset;
        nest.Vertices[vertex].SetLabel(Vertex.Away);
    }

    private void Return(int vertex)
    {
        ref var own = ref nest.Vertices[vertex];
        Debug.Assert(own.Label == Vertex.Away, "Only who was taken can return.");
        own.Offset = 0;
        foreach (ref readonly var arc in rows.Of(vertex))
        {
            ref readonly var other = ref nest.Vertices[arc.Head];
            own.Offset = other.Label == Vertex.Away ? own.Offset : Math.Max(own.Offset, arc.Weight - other.Offset);
        }

        own.SetLabel(Vertex.Unlabeled);
        DoubledWorth += own.Offset;
        roots.Add(vertex);
    }

    /// <summary>Pairs the roots that are still alone, or leaves somebody alone in their place.</summary>
    private void Solve()
    {
        roots.RemoveAll(root => nest.Mates[root] != MatchingResult.Alone || nest.Vertices[root].Label == Vertex.Away || nest.Vertices[root].Offset == 0);
        DoubledWorth += repair.AlignParity(roots);
        blossoms.Run(CollectionsMarshal.AsSpan(roots), int.MaxValue);
        DoubledWorth -= blossoms.Fall;
        roots.Clear();
        foreach (var vertex in repaired)
        {
            WeighPairOf(vertex);
            while (nest.OutermostOf(vertex) is var node && nest.IsBlossom(node) && nest.Nodes[node].Price == 0)
            {
                repair.Lift(node, 0); // A blossom without a price proves nothing; kept, they would nest ever deeper.
            }
        }

        repaired.Clear();
        if (pairSum != 2 * DoubledWorth)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"A bug: the pairs weigh {pairSum}, the prices allow {2 * DoubledWorth} (raised, four times)."));
        }
    }

    private void WeighPairOf(int vertex)
    {
        var weight = 0L;
        if (nest.Mates[vertex] is var mate and not MatchingResult.Alone)
        {
            weight = long.MinValue; // Only an edge makes a pair.
            foreach (ref readonly var arc in rows.Of(vertex))
            {
                weight = arc.Head == mate ? arc.Weight : weight;
            }
        }

        pairSum += (Int128)weight - doubledPairs[vertex];
        doubledPairs[vertex] = weight;
    }

    /// <summary>The numbers that no blossom has.</summary>
    private List<int> SpareBlossoms()
    {
        var isUsed = new bool[nest.NodeCount];
        for (var vertex = 0; vertex < nest.VertexCount; vertex++)
        {
            for (var node = nest.Nodes[vertex].Parent; node != Nest.None && !isUsed[node]; node = nest.Nodes[node].Parent)
            {
                isUsed[node] = true;
            }
        }

        return [.. Enumerable.Range(nest.VertexCount, nest.NodeCount - nest.VertexCount).Where(node => !isUsed[node])];
    }
}
