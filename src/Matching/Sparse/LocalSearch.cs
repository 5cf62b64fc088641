using System.Diagnostics;

namespace Counterpart.Matching.Sparse;

/// <summary>A solved state from which vertices can be taken and to which they can return. After each step it is solved again, by one tree around the vertex.</summary>
/// <remarks>
/// <para><b>Answer.</b> After each step the pairs of those who are there are the heaviest, with prices that prove it, and <see cref="DoubledWorth"/> is what they weigh.</para>
/// <para><b>Cost.</b> O(m log n) for each step in the worst case; measured, a few dozen rows: the tree ends at the nearest vertex that can be paired or left alone.</para>
/// <para><b>Method.</b> A vertex that is taken becomes the base of all blossoms around it. They need one vertex less on the outside then, so their prices are handed to their vertices, half
/// to each, and they fall apart; what they held is paired along used-up edges. Only the mate of the outermost is left over: the root of one tree. A vertex that returns is priced at what its edges ask for, and is
/// the root itself. A tree lowers the sum of all prices (blossoms counted for the pairs that fit) by the time it takes, since it has one outer node more than inner ones.
/// So the sum, which is the worth, is known without adding it up.</para>
/// <para><b>Source.</b> Sensitivity of matchings: Weber 1981, Ball and Derigs 1983.</para>
/// </remarks>
internal sealed class LocalSearch
{
    private readonly Nest nest;
    private readonly ArcRows rows;
    private readonly PairFlipper flipper;
    private readonly Repair repair;
    private readonly BlossomPhase blossoms;

    /// <param name="state">The state of a finished search. It is used up: the search goes on in it, on all edges.</param>
    /// <param name="worth">What the pairs weigh, raised weights counted.</param>
    public LocalSearch(SharedState state, Int128 worth)
    {
        state.Question.ChooseAll();
        (nest, rows, DoubledWorth) = (state.Nest, state.Question.Rows, 2 * worth);
        Array.Clear(nest.Visits);
        var spare = SpareBlossoms();
        flipper = new PairFlipper(nest, new BlossomSteps());
        repair = new Repair(nest, state.Rings, spare);
        blossoms = new BlossomPhase(nest, rows, spare, state.Watch);
    }

    /// <summary>Twice what the pairs of those who are there weigh, in raised weights; a sum of many of these may need more than 64 bits.</summary>
    public Int128 DoubledWorth { get; private set; }

    public int MateOf(int vertex) => nest.Mates[vertex];

    /// <summary>Takes a vertex out of the graph.</summary>
    public void Take(int vertex)
    {
        var node = nest.OutermostOf(vertex);
        var mate = nest.MateOfNode(node);
        if (mate != MatchingResult.Alone)
        {
            nest.Mates[mate] = MatchingResult.Alone;
        }

        flipper.Rebase(node, vertex);
        nest.Mates[vertex] = MatchingResult.Alone;
        while (nest.OutermostOf(vertex) is var blossom && blossom != vertex)
        {
            var half = nest.Nodes[blossom].Price / 2;
            DoubledWorth += half;
            repair.Lift(blossom, half);
        }

        ref var own = ref nest.Vertices[vertex];
        DoubledWorth -= own.Offset;
        own.SetLabel(Vertex.Away);
        if (mate != MatchingResult.Alone)
        {
            Grow(mate);
        }
    }

    /// <summary>Lets a vertex that was taken return.</summary>
    public void Return(int vertex)
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
        Grow(vertex);
    }

    /// <summary>Changes the doubled weight of an edge while both of its ends are taken.</summary>
    public void Reweigh(int u, int v, long doubledWeight) => rows.Reweigh(u, v, doubledWeight);

    private void Grow(int root)
    {
        if (nest.Vertices[root].Offset > 0)
        {
            blossoms.Run([root], int.MaxValue);
            DoubledWorth -= blossoms.Duration;
        }
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
