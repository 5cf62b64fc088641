namespace Counterpart.Matching.Tests.Support;

/// <summary>Options that settle something, by number, so that a test can go through every combination.</summary>
internal static class Rules
{
    /// <summary>Values alone, forbidden, forced, left out, as many pairs first: each is a bit.</summary>
    public const int Combinations = 32;

    public static MatchingOptions Of(int combination, Random random, WeightedGraph graph)
    {
        bool Has(int rule) => (combination >> rule & 1) != 0;
        var n = graph.VertexCount;
        var options = new MatchingOptions { AsManyPairsFirst = Has(4) };
        options = Has(0) ? options with { AloneValues = [.. Enumerable.Range(0, n).Select(_ => (long)random.Next(-9, 10))] } : options;
        if (n < 2)
        {
            return options;
        }

        if (Has(1))
        {
            // Some are edges and some are not; one is written the other way round and one twice.
            var forbidden = Enumerable.Range(0, random.Next(1, 5)).Select(_ => AnyPair(random, n)).ToArray();
            options = options with { Forbidden = [.. forbidden, new VertexPair(forbidden[0].V, forbidden[0].U)] };
        }

        options = Has(3) ? options with { LeftOut = [random.Next(n), random.Next(n)] } : options;
        var open = graph.Edges.Select(edge => new VertexPair(edge.U, edge.V)).Where(pair =>
            !options.Forbidden.Contains(pair) && !options.Forbidden.Contains(new VertexPair(pair.V, pair.U)) && !options.LeftOut.Contains(pair.U) && !options.LeftOut.Contains(pair.V)).ToArray();
        return Has(2) && open.Length > 0 ? options with { Forced = [open[random.Next(open.Length)]] } : options;
    }

    private static VertexPair AnyPair(Random random, int n)
    {
        var u = random.Next(n - 1);
        return new VertexPair(u, random.Next(u + 1, n));
    }
}
