namespace Counterpart.Matching.Tests.Support;

/// <summary>Solves dense questions and never lets an unproved or disputed answer through.</summary>
internal static class DenseSolve
{
    public static MatchingResult Proved(WeightMatrix matrix, MatchingOptions? options = null, DenseWorkspace? workspace = null)
    {
        workspace ??= new DenseWorkspace();
        DenseMatching.Find(matrix, options, workspace, TestContext.Current.CancellationToken);
        var result = workspace.ToResult();
        var proof = result.Certificate.ProveDense(matrix, result, options);
        Assert.True(proof.Holds && result.Dispute is null, $"{proof.Objection} {result.Dispute} {matrix.ToGraph().Written()}");
        return result;
    }

    /// <summary>What an answer is worth with those who stay alone counted.</summary>
    public static long Worth(this MatchingResult result, MatchingOptions options) =>
        result.TotalWeight + result.Mates.Select((mate, vertex) => mate == MatchingResult.Alone ? options.AloneValues?[vertex] ?? 0 : 0).Sum();

    /// <summary>The best number of pairs and the best worth by trying everything.</summary>
    public static (int Pairs, long Worth) BruteForced(WeightMatrix matrix, MatchingOptions options)
    {
        long Alone(int vertex) => options.AloneValues?[vertex] ?? 0;
        var forced = options.Forced.Sum(pair => matrix[pair.U, pair.V]!.Value - Alone(pair.U) - Alone(pair.V));
        var gains = new WeightedGraph(matrix.VertexCount, matrix.ToGraph()
            .Without([.. options.LeftOut, .. options.Forced.SelectMany(pair => new[] { pair.U, pair.V })]).Edges
            .Where(edge => !options.Forbidden.Contains(new VertexPair(edge.U, edge.V)) && !options.Forbidden.Contains(new VertexPair(edge.V, edge.U)))
            .Select(edge => edge with { Weight = edge.Weight - Alone(edge.U) - Alone(edge.V) }));
        var (pairs, gain) = BruteForce.Best(gains, new MatchingOptions { AsManyPairsFirst = options.AsManyPairsFirst });
        return (pairs + options.Forced.Count, gain + forced + Enumerable.Range(0, matrix.VertexCount).Sum(Alone));
    }

    /// <summary>Random rules for a matrix: values alone, forbidden, forced and left-out, each with some chance.</summary>
    public static MatchingOptions AnyOptions(Random random, WeightMatrix matrix)
    {
        var n = matrix.VertexCount;
        var options = new MatchingOptions { AsManyPairsFirst = random.Next(2) == 0 };
        if (n < 2)
        {
            return options;
        }

        VertexPair Pair()
        {
            var u = random.Next(n - 1);
            return new VertexPair(u, random.Next(u + 1, n));
        }

        options = random.Next(2) == 0 ? options with { AloneValues = [.. Enumerable.Range(0, n).Select(_ => (long)random.Next(-9, 10))] } : options;
        options = random.Next(2) == 0 ? options with { Forbidden = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Pair())] } : options;
        options = random.Next(3) == 0 ? options with { LeftOut = [random.Next(n)] } : options;
        var forced = Pair();
        var isPossible = matrix[forced.U, forced.V] is not null && !options.Forbidden.Contains(forced) && !options.LeftOut.Contains(forced.U) && !options.LeftOut.Contains(forced.V);
        return isPossible && random.Next(3) == 0 ? options with { Forced = [forced] } : options;
    }

    public static WeightMatrix AnyMatrix(Random random, int mostVertices)
    {
        var percent = random.Next(3) == 0 ? random.Next(30, 101) : 100;
        return WeightMatrix.From(Families.Chance(random, random.Next(mostVertices + 1), percent, Families.AnyWeights(random)));
    }
}
