namespace Counterpart.Matching.Sparse;

/// <summary>The blossoms that have a price, without those in between that have none: blossoms may lie in each other a thousand deep, but few of them are priced.</summary>
internal sealed class PricedBlossoms
{
    private readonly Nest nest;
    private readonly int[] innermost;
    private readonly int[] above;
    private readonly long[] sums;
    private readonly Stack<int> open = new();

    public PricedBlossoms(Nest nest)
    {
        this.nest = nest;
        innermost = Scratch.Rent<int>(nest.VertexCount);
        above = Scratch.Rent<int>(nest.NodeCount - nest.VertexCount);
        sums = Scratch.Rent<long>(nest.NodeCount - nest.VertexCount);
    }

    /// <summary>Gives the memory back. The prices must not be asked for any more.</summary>
    public void Release()
    {
        Scratch.Return(innermost);
        Scratch.Return(above);
        Scratch.Return(sums);
    }

    /// <summary>Takes in the nest as it is now. Cost O(n).</summary>
    public void Update()
    {
        innermost.AsSpan(0, nest.VertexCount).Fill(Nest.None);
        for (var vertex = 0; vertex < nest.VertexCount; vertex++)
        {
            var outermost = nest.OutermostOf(vertex);
            if (nest.IsBlossom(outermost) && nest.Nodes[outermost].FirstVertex == vertex)
            {
                Enter(outermost, Nest.None);
            }
        }
    }

    /// <summary>The prices of all blossoms around both vertices. Cost: their priced blossoms.</summary>
    public long PriceAround(int u, int v)
    {
        var (one, other) = (innermost[u], innermost[v]);
        while (one != other && one != Nest.None && other != Nest.None)
        {
            (one, other) = nest.Nodes[one].Size <= nest.Nodes[other].Size ? (AboveOf(one), other) : (one, AboveOf(other));
        }

        return one == other && one != Nest.None ? sums[one - nest.VertexCount] : 0;
    }

    private int AboveOf(int blossom) => above[blossom - nest.VertexCount];

    private void Enter(int outermost, int around)
    {
        Note(outermost, around);
        while (open.TryPop(out var blossom))
        {
            var isPriced = nest.Nodes[blossom].Price > 0;
            var closest = isPriced ? blossom : AboveOf(blossom);
            var child = nest.Nodes[blossom].FirstChild;
            do
            {
                Note(child, closest);
                child = nest.Nodes[child].Next;
            }
            while (child != nest.Nodes[blossom].FirstChild);
        }
    }

    private void Note(int node, int around)
    {
        if (!nest.IsBlossom(node))
        {
            innermost[node] = around;
            return;
        }

        above[node - nest.VertexCount] = around;
        sums[node - nest.VertexCount] = nest.Nodes[node].Price + (around == Nest.None ? 0 : sums[around - nest.VertexCount]);
        open.Push(node);
    }
}
