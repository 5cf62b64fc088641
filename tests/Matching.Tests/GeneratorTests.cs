using System.Globalization;
using Counterpart.Matching.Bench;

namespace Counterpart.Matching.Tests;

/// <summary>The seeded families of bench/Matching.Bench, compiled into the tests: a measured number means something only while they draw what their specification says.</summary>
public sealed class GeneratorTests
{
    [Theory]
    [InlineData("school", 12, 7, "e44abd9561abbb74f3140132b6c1d5274bb4e9e472da98004943e8e607196f0c")]
    [InlineData("schooltri", 12, 7, "0e0ad5f850f55e54ef4f1769cebe96e744c8ecb4dfc5cd055861e3770c162865")]
    [InlineData("schooltie", 13, 7, "e11c98ac031b2cac0ef275876c0595c1b9383a255e46dc066c24e6024576d69d")]
    [InlineData("rand1000", 12, 7, "659e9433eef445ee25f765eeca8c5e98008f329b7d52940923183f9bae55e2c3")]
    [InlineData("plane", 12, 7, "8dcb4bcaa6bea37823b89ea0051b0d70944f70b2551dd97c82428e611bf3fb4d")]
    [InlineData("cluster3", 12, 7, "c75f0309e4875c3b0c9e07153c1a9199c414007609f26653298aa321f4513a90")]
    [InlineData("cluster5", 15, 7, "0618d9c5de1a0cb377fbd5da435d7f572073ceb8f6b7a8419aafc020b6737a66")]
    [InlineData("geoc", 200, 7, "8338c4e3cc009c8053801afd3de05a8e3fddbed1ff657c309a27289fd9cdbc30")]
    [InlineData("geod", 200, 7, "e02363236d7d875eb2b0dd4b42568a75ac7e5fe238a2ff7683da5b0b743a879e")]
    [InlineData("sparse10", 30, 7, "aa73b75211897c3cf4221ab7f127ca0a81be0fd437f98a926cf5dfc18a6ed424")]
    [InlineData("unit", 30, 7, "c9289ffce6381a166ee608ffad92f28694435cecad214a88c011c021da2e8bf1")]
    public void A_family_draws_what_its_specification_says(string family, int vertexCount, ulong seed, string fingerprint) =>
        Assert.Equal(fingerprint, Family.Make(family, vertexCount, seed).Fingerprint());

    [Fact]
    public void Every_family_whose_fingerprint_the_bench_knows_still_has_it()
    {
        var small = Fingerprints.All.Where(known => known.N <= 2000).ToArray();

        Assert.NotEmpty(small);
        Assert.All(small, known => Assert.Equal("ok", Fingerprints.Check(known.Family, known.N, known.Seed, Family.Make(known.Family, known.N, known.Seed))));
    }

    [Fact]
    public void The_random_numbers_are_those_of_splitmix64()
    {
        var random = new SplitMix(1);

        Assert.Equal(["910a2dec89025cc1", "beeb8da1658eec67", "f893a2eefb32555e"], Enumerable.Range(0, 3).Select(_ => random.Next().ToString("x16", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("chain", 9, 8)]
    [InlineData("triangles", 9, 11)]
    [InlineData("sparse_delta", 12, 15)]
    [InlineData("random", 9, 36)]
    public void A_hard_family_has_the_edges_of_its_shape(string family, int vertexCount, int edges)
    {
        var instance = Family.Make(family, vertexCount, 1);

        Assert.Equal(edges, instance.Edges.Length);
        Assert.All(instance.Edges, edge => Assert.True(edge.U < edge.V && edge.V < vertexCount && edge.Weight > 0));
        Assert.Equal(instance.Fingerprint(), Family.Make(family, vertexCount, 1).Fingerprint());
    }

    [Fact]
    public void A_batch_draws_sizes_from_10_to_120_and_counts_its_seeds_up()
    {
        var batch = Family.Batch(3, 5).ToArray();

        Assert.Equal([52, 93, 35], batch.Select(instance => instance.VertexCount));
        Assert.Equal(Family.Make("school", 35, 8).Fingerprint(), batch[2].Fingerprint());
    }

    [Fact]
    public void A_family_that_is_not_there_is_refused_by_name()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Family.Make("nonsense", 10, 1));

        Assert.Contains("nonsense", refusal.Message, StringComparison.Ordinal);
    }
}
