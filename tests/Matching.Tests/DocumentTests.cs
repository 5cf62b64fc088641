using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

/// <summary>What is written about the library is what it does.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void The_example_of_the_README_is_this_one_and_prints_what_the_README_says()
    {
        var readme = Repository.Read("src/Matching/README.md");
        var source = Repository.Read("tests/Matching.Tests/DocumentTests.cs");

        var lines = new List<string>();
        Example(new Paper(lines));

        Assert.Equal(LinesBetween(readme, "```csharp", "```"), LinesBetween(source, "// README begins", "// README ends"));
        Assert.Equal(LinesBetween(readme, "```text", "```"), lines);
    }

    [Fact]
    public void The_example_of_a_school_is_this_one_and_prints_what_the_README_says()
    {
        var readme = Repository.Read("src/Matching/README.md");
        readme = readme[readme.IndexOf("A school, where", StringComparison.Ordinal)..];
        var source = Repository.Read("tests/Matching.Tests/DocumentTests.cs");

        var lines = new List<string>();
        School(new Paper(lines));

        Assert.Equal(LinesBetween(readme, "```csharp", "```"), LinesBetween(source, "// School begins", "// School ends"));
        Assert.Equal(LinesBetween(readme, "```text", "```"), lines);
    }

    [Fact]
    public void The_example_of_rules_is_this_one_and_prints_what_the_README_says()
    {
        var readme = Repository.Read("src/Matching/README.md");
        readme = readme[readme.IndexOf("The same rules hold", StringComparison.Ordinal)..];
        var source = Repository.Read("tests/Matching.Tests/DocumentTests.cs");

        var lines = new List<string>();
        RulesForGraphs(new Paper(lines));

        Assert.Equal(LinesBetween(readme, "```csharp", "```"), LinesBetween(source, "// Rules begin", "// Rules end"));
        Assert.Equal(LinesBetween(readme, "```text", "```"), lines);
    }

    [Fact]
    public void The_drawn_example_has_the_drawn_prices()
    {
        var drawn = Graphs.Of(6, (0, 1, 8), (0, 2, 7), (1, 2, 7), (3, 4, 5), (4, 5, 4));

        var result = Solve.Counted(drawn, Solve.Heaviest).Result;

        Assert.Equal([new VertexPair(0, 1), new VertexPair(3, 4)], result.Pairs);
        Assert.Equal([2, 2, 0, 2, 8, 0], result.Certificate.DoubledVertexDuals);
        var blossom = Assert.Single(result.Certificate.Blossoms);
        Assert.Equal(12, blossom.DoubledDual);
        Assert.Equal([0, 1, 2], blossom.Vertices);
        Assert.Contains("1 + 1 + 0 + 6 + 1 + 4 + 0 = 13", Repository.Read("docs/matching-proof.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_and_drawing_that_the_page_names_is_there()
    {
        var page = Repository.Read("docs/matching.md");
        foreach (var name in new[] { "Dense/DenseSolver", "Dense/TableFiller", "Dense/Bidding", "Dense/HalfIntegralSearch", "Dense/BlossomSearch", "Dense/Frontier", "Prices/WithoutTwo", "Proving/MatrixProver", "Search/PlainSearch", "Search/PlainOutlook", "Search/PlainTree", "Search/Blossoms", "Proving/Prover", "MaximumWeightMatching", "Settling/ReducedGraph", "Prices/EdgePrices", "Prices/OddPrices", "Sparse/LocalSearch" })
        {
            Assert.Contains($"`{name}`", page, StringComparison.Ordinal);
            Assert.NotEmpty(Repository.Read($"src/Matching/{name}.cs"));
        }

        Assert.Contains("(matching-stage.svg)", page, StringComparison.Ordinal);
        Assert.NotEmpty(Repository.Read("docs/matching-stage.svg"));
        Assert.Contains("(matching-dense.svg)", page, StringComparison.Ordinal);
        Assert.NotEmpty(Repository.Read("docs/matching-dense.svg"));
        Assert.Contains("(matching-prices.svg)", page, StringComparison.Ordinal);
        Assert.NotEmpty(Repository.Read("docs/matching-prices.svg"));
    }

    private static void Example(Paper Console)
    {
        // README begins
        var graph = new WeightedGraph(4,
        [
            new(0, 1, 5),       // 0 and 1 could be paired; the pair is worth 5
            new(1, 2, 11),
            new(2, 3, 5),
        ]);

        var heaviest = MaximumWeightMatching.Find(graph);
        Console.WriteLine($"{string.Join(' ', heaviest.Pairs)} worth {heaviest.TotalWeight}");

        var fullest = MaximumWeightMatching.Find(graph, new MatchingOptions { AsManyPairsFirst = true });
        Console.WriteLine($"{string.Join(' ', fullest.Pairs)} worth {fullest.TotalWeight}");

        var proof = fullest.Certificate.Prove(graph, fullest);
        Console.WriteLine(proof.Holds ? "proved" : proof.Objection);
        // README ends
    }

    private static void School(Paper Console)
    {
        // School begins
        var school = WeightMatrix.From(6, (u, v) => u == 0 && v == 1 ? null : 10 * (v - u));   // 0 and 1 may not be paired

        var best = DenseMatching.Find(school);
        Console.WriteLine($"{string.Join(' ', best.Pairs)} worth {best.TotalWeight}");

        var around = DenseMatching.Find(school, new MatchingOptions { Forced = [new(0, 2)] });
        Console.WriteLine($"{string.Join(' ', around.Pairs)} worth {around.TotalWeight}");

        var prices = Prices.All(school);
        Console.WriteLine($"with 0-2 the best is {prices[0, 2]}, which costs {prices.Cost(0, 2)}");

        var workspace = new DenseWorkspace();       // keeps its memory: solving again allocates nothing
        DenseMatching.Find(school, null, workspace);
        Console.WriteLine($"the mate of 5 is {workspace.Mates[5]}");
        // School ends
    }

    private static void RulesForGraphs(Paper Console)
    {
        // Rules begin
        var districts = new WeightedGraph(5, [new(0, 1, 8), new(1, 2, 9), new(2, 3, 8), new(3, 4, 3), new(0, 4, 2)]);
        var rules = new MatchingOptions
        {
            AloneValues = [0, 0, 0, 0, 2],      // leaving 4 alone is worth 2
            Forbidden = [new(1, 2)],
        };

        var found = MaximumWeightMatching.Find(districts, rules);
        Console.WriteLine($"{string.Join(' ', found.Pairs)} worth {found.TotalWeight}");
        Console.WriteLine(found.Certificate.Prove(districts, found, rules).Holds ? "proved" : "not proved");

        var edges = EdgePrices.Solve(districts, rules);     // solved once, then each edge by a search around it
        foreach (var price in edges.Of(4))
        {
            Console.WriteLine($"with {price.Pair} all are worth {price.Worth}, otherwise {edges.Optimum}");
        }

        Console.WriteLine($"without 0-1 all are worth {edges.Forbidding(0, 1)}");
        // Rules end
    }

    private static string[] LinesBetween(string text, string begin, string end)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).ToList();
        var first = lines.IndexOf(begin) + 1;
        return [.. lines[first..lines.IndexOf(end, first)]];
    }

    /// <summary>Stands in for the console, so that the examples can be the README's word for word.</summary>
    private sealed class Paper(List<string> lines)
    {
        public void WriteLine(string line) => lines.Add(line);
    }
}
