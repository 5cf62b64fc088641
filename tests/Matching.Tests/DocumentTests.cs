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

        Example();

        Assert.Equal(LinesBetween(readme, "```csharp", "```"), LinesBetween(source, "// README begins", "// README ends"));
        Assert.Equal(LinesBetween(readme, "```text", "```"), Console.Lines);
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
        foreach (var name in new[] { "Search/BlossomSearch", "Search/Outlook", "Search/Tree", "Search/Blossoms", "Proving/Prover", "MaximumWeightMatching" })
        {
            Assert.Contains($"`{name}`", page, StringComparison.Ordinal);
            Assert.NotEmpty(Repository.Read($"src/Matching/{name}.cs"));
        }

        Assert.Contains("(matching-stage.svg)", page, StringComparison.Ordinal);
        Assert.NotEmpty(Repository.Read("docs/matching-stage.svg"));
    }

    private static void Example()
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

    private static string[] LinesBetween(string text, string begin, string end)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).ToList();
        var first = lines.IndexOf(begin) + 1;
        return [.. lines[first..lines.IndexOf(end, first)]];
    }

    /// <summary>Stands in for the console, so that the example can be the README's word for word.</summary>
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);
    }
}
