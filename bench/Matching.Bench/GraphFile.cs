using System.Globalization;

namespace Counterpart.Matching.Bench;

/// <summary>A graph as text: lines "# key: value", then "n m", then m lines "u v w". Of parallel edges the heaviest counts.</summary>
internal sealed record GraphFile(WeightedGraph Graph, bool AsManyPairsFirst)
{
    public static GraphFile Read(string path)
    {
        using var lines = File.ReadLines(path).Where(line => line.Trim().Length > 0).GetEnumerator();
        var asManyPairsFirst = false;
        while (lines.MoveNext() && lines.Current.StartsWith('#'))
        {
            asManyPairsFirst |= lines.Current is "# objective: maxcard" or "# objective: perfect";
        }

        var vertexCount = (int)Numbers(lines.Current)[0];
        var edges = new Dictionary<(int U, int V), long>();
        while (lines.MoveNext())
        {
            var numbers = Numbers(lines.Current);
            var ends = ((int)Math.Min(numbers[0], numbers[1]), (int)Math.Max(numbers[0], numbers[1]));
            edges[ends] = Math.Max(numbers[2], edges.GetValueOrDefault(ends, long.MinValue));
        }

        return new GraphFile(
            new WeightedGraph(vertexCount, edges.Select(edge => new WeightedEdge(edge.Key.U, edge.Key.V, edge.Value))),
            asManyPairsFirst);
    }

    private static long[] Numbers(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => long.Parse(word, CultureInfo.InvariantCulture))];
}
