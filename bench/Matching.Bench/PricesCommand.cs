namespace Counterpart.Matching.Bench;

/// <summary>Prints the optimum with each pair forced; the library compares both ends of every pair.</summary>
internal static class PricesCommand
{
    public static int Run(Instance instance, IReadOnlyList<string> args)
    {
        var options = new MatchingOptions { AsManyPairsFirst = args.Contains("--maxcard") || args.Contains("--perfect") || instance.AsManyPairsFirst };
        return instance.IsComplete || args.Contains("--dense") ? RunDense(WeightMatrix.From(instance.ToGraph()), options) : RunSparse(instance.ToGraph(), options);
    }

    private static int RunDense(WeightMatrix matrix, MatchingOptions options)
    {
        var prices = Prices.All(matrix, options);
        using (var output = new StreamWriter(Console.OpenStandardOutput()))
        {
            for (var u = 0; u < matrix.VertexCount; u++)
            {
                for (var v = u + 1; v < matrix.VertexCount; v++)
                {
                    if (prices[u, v] is { } worth)
                    {
                        output.Write(FormattableString.Invariant($"{u} {v} {worth}\n"));
                    }
                }
            }
        }

        var milliseconds = Solving.Median(Solving.Times(() => Prices.All(matrix, options), 0));
        Console.Error.WriteLine(FormattableString.Invariant($"n={matrix.VertexCount} m={matrix.EdgeCount} optimum={prices.Optimum} symmetric=ok ms={milliseconds:0.####}"));
        return 0;
    }

    private static int RunSparse(WeightedGraph graph, MatchingOptions options)
    {
        var start = ThreadClock.Milliseconds;
        var prices = EdgePrices.Solve(graph, options);
        var all = prices.All();
        var milliseconds = ThreadClock.Milliseconds - start;
        using (var output = new StreamWriter(Console.OpenStandardOutput()))
        {
            foreach (var ((u, v), worth, _) in all)
            {
                output.Write(FormattableString.Invariant($"{u} {v} {worth}\n"));
            }
        }

        Console.Error.WriteLine(FormattableString.Invariant($"n={graph.VertexCount} m={graph.EdgeCount} optimum={prices.Optimum} symmetric=ok ms={milliseconds:0.####}"));
        return 0;
    }
}
