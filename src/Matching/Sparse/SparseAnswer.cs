using Counterpart.Matching.Search;

namespace Counterpart.Matching.Sparse;

/// <summary>Writes down what the search ended with, in the caller's numbers and weights.</summary>
internal static class SparseAnswer
{
    public static MatchingResult Make(WeightedGraph graph, SparseQuestion question, Nest nest, bool asManyPairsFirst)
    {
        var mates = new int[nest.VertexCount];
        var duals = new long[mates.Length];
        for (var vertex = 0; vertex < mates.Length; vertex++)
        {
            var old = question.OldNumbers[vertex];
            mates[old] = nest.Mates[vertex] == MatchingResult.Alone ? MatchingResult.Alone : question.OldNumbers[nest.Mates[vertex]];
            duals[old] = nest.Vertices[vertex].Offset - question.Raise;
        }

        var barrier = asManyPairsFirst ? BarrierSearch.Find(graph, mates) : null;
        return MatchingResult.Owning(mates, TotalWeight(graph, mates), Certificate.Owning(duals, PricedSets(question, nest), barrier));
    }

    private static long TotalWeight(WeightedGraph graph, int[] mates)
    {
        var total = 0L;
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            total += mates[edge.U] == edge.V ? edge.Weight : 0;
        }

        return total;
    }

    /// <summary>The blossoms that have a price, outer before inner.</summary>
    private static List<OddSet> PricedSets(SparseQuestion question, Nest nest)
    {
        var sets = new List<OddSet>();
        var open = new Stack<int>();
        for (var vertex = 0; vertex < nest.VertexCount; vertex++)
        {
            var outermost = nest.OutermostOf(vertex);
            if (nest.IsBlossom(outermost) && nest.Nodes[outermost].FirstVertex == vertex)
            {
                open.Push(outermost);
                while (open.TryPop(out var blossom))
                {
                    AddSet(blossom, question, nest, sets);
                    PushBlossomsIn(blossom, nest, open);
                }
            }
        }

        return sets;
    }

    private static void PushBlossomsIn(int blossom, Nest nest, Stack<int> open)
    {
        var child = nest.Nodes[blossom].FirstChild;
        do
        {
            if (nest.IsBlossom(child))
            {
                open.Push(child);
            }

            child = nest.Nodes[child].Next;
        }
        while (child != nest.Nodes[blossom].FirstChild);
    }

    private static void AddSet(int blossom, SparseQuestion question, Nest nest, List<OddSet> sets)
    {
        ref readonly var node = ref nest.Nodes[blossom];
        if (node.Price == 0)
        {
            return;
        }

        var vertices = new int[node.Size];
        var count = 0;
        for (var vertex = node.FirstVertex; vertex != Nest.None; vertex = nest.VertexAfter(blossom, vertex))
        {
            vertices[count++] = question.OldNumbers[vertex];
        }

        sets.Add(OddSet.Owning(node.Price, vertices));
    }
}
