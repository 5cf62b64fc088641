using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

public sealed class SeededProofTests
{
    public static TheoryData<string> ShapeNames => Families.ShapeNames;

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Every_answer_is_proved(string shape)
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var graph = Families.Shaped(shape, random, random.Next(41), Families.AnyWeights(random));
            Solve.Proved(graph, Solve.Heaviest);
            Solve.Proved(graph, Solve.MostPairs);
        }
    }

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Every_answer_for_120_vertices_is_proved(string shape)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            var graph = Families.Shaped(shape, random, 120 - (seed % 2), Families.AnyWeights(random));
            Solve.Proved(graph, Solve.Heaviest);
            Solve.Proved(graph, Solve.MostPairs);
        }
    }

    [Theory]
    [InlineData("school", 300)]
    [InlineData("plane", 299)]
    [InlineData("odd clusters", 300)]
    [InlineData("complete", 301)]
    [InlineData("triangle chain", 600)]
    [InlineData("sparse", 2000)]
    public void The_largest_schools_are_proved(string shape, int vertexCount)
    {
        var graph = Families.Shaped(shape, new Random(1), vertexCount, random => random.Next(1, 1001));
        Solve.Proved(graph, Solve.Heaviest);
        Solve.Proved(graph, Solve.MostPairs);
    }

    [Fact]
    public void The_seeded_graphs_meet_every_event_of_the_method()
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var graph = Families.Shaped("odd clusters", random, 60, random => random.Next(1, 8));
            var counts = Solve.Counted(graph, seed % 2 == 0 ? Solve.Heaviest : Solve.MostPairs).Counts;
            met.UnionWith(counts.GetType().GetProperties().Where(count => (long)count.GetValue(counts)! > 0).Select(count => count.Name));
        }

        Assert.Empty(typeof(Search.StepCounts).GetProperties().Select(count => count.Name).Except(met, StringComparer.Ordinal));
    }
}
