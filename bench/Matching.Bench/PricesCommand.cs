namespace Counterpart.Matching.Bench;

/// <summary>Prints the optimum with each pair forced; the library compares both ends of every pair.</summary>
internal static class PricesCommand
{
    public static int Run(Instance instance, IReadOnlyList<string> args)
    {
        var options = new DenseOptions { AsManyPairsFirst = args.Contains("--maxcard") || args.Contains("--perfect") || instance.AsManyPairsFirst };
        var matrix = WeightMatrix.From(instance.ToGraph());
        var prices = Prices.All(matrix, options);
        using var output = new StreamWriter(Console.OpenStandardOutput());
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

        output.Flush();
        var milliseconds = Solving.Median(Solving.Times(() => Prices.All(matrix, options), 0));
        Console.Error.WriteLine(FormattableString.Invariant($"n={matrix.VertexCount} m={matrix.EdgeCount} optimum={prices.Optimum} symmetric=ok ms={milliseconds:0.####}"));
        return 0;
    }
}
