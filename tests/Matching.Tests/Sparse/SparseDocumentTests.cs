using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests.Sparse;

public sealed class SparseDocumentTests
{
    [Fact]
    public void Every_phase_that_the_page_names_is_a_file()
    {
        var page = Repository.Read("docs/matching-sparse.md");
        foreach (var name in new[] { "SparseSearch", "PartSolver", "SparseQuestion", "EdgeChoice", "BreadthFirst", "HeadStart", "HalfIntegralPhase", "HalfRings", "Pricing", "PricedBlossoms", "Repair", "TightEdges", "BlossomPhase", "Forest", "Outlook", "Nest", "PairFlipper", "SparseAnswer" })
        {
            Assert.Contains(name, page, StringComparison.Ordinal);
            Assert.NotEmpty(Repository.Read($"src/Matching/Sparse/{name}.cs"));
        }

        Assert.NotEmpty(Repository.Read("docs/matching-sparse.svg"));
    }

    [Fact]
    public void The_drawn_graph_has_the_drawn_pairs()
    {
        // The two triangles and the pair between them, numbered from top left to bottom right.
        var drawn = Graphs.Of(8, (0, 1, 9), (0, 2, 9), (1, 2, 9), (3, 4, 9), (3, 5, 9), (4, 5, 9), (6, 7, 9), (2, 6, 7), (5, 7, 7));

        var result = SparseSolve.Proved(drawn, Solve.Heaviest);

        Assert.Equal([new VertexPair(0, 1), new VertexPair(2, 6), new VertexPair(3, 4), new VertexPair(5, 7)], result.Pairs);
    }
}
