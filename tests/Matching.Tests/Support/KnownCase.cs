using System.Globalization;

namespace Counterpart.Matching.Tests.Support;

/// <summary>A small graph that other people's tests are known for, with its two optima and the events that the plain search meets in it; see <c>KnownCases.txt</c>.</summary>
internal sealed record KnownCase(string Name, string[] Events, WeightedGraph Graph, long Heaviest, int MostPairs, long MostPairsWeight)
{
    public static IReadOnlyList<KnownCase> All { get; } =
    [
        .. Repository.Read("tests/Matching.Tests/KnownCases.txt")
            .Split('\n')
            .Where(line => !line.StartsWith('#') && line.Trim().Length > 0)
            .Chunk(4)
            .Select(Parse),
    ];

    public static KnownCase Named(string name) => All.Single(known => string.Equals(known.Name, name, StringComparison.Ordinal));

    public long WeightFor(MatchingOptions options) => options.AsManyPairsFirst ? MostPairsWeight : Heaviest;

    /// <summary>The same graph under other numbers of its vertices, so that every event is met from every side; the first is the graph itself.</summary>
    public IEnumerable<WeightedGraph> Renumbered(int count)
    {
        var names = Enumerable.Range(0, Graph.VertexCount).ToArray();
        for (var seed = 0; seed < count; seed++)
        {
            yield return Graph.Renamed(names);
            new Random(seed).Shuffle(names);
        }
    }

    private static KnownCase Parse(string[] lines)
    {
        var numbers = lines[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd(',')).Where(word => char.IsAsciiDigit(word[^1])).Select(Number).ToArray();
        var edges = lines[3].Split(',', StringSplitOptions.TrimEntries).Select(edge => edge.Split('-', 2)).Select(Edge);
        var events = lines[1].Split("meets", StringSplitOptions.TrimEntries)[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new KnownCase(lines[0].Trim(), events, new WeightedGraph((int)numbers[0], edges), numbers[1], (int)numbers[2], numbers[3]);
    }

    private static WeightedEdge Edge(string[] words)
    {
        var rest = words[1].Split(' ');
        return new WeightedEdge((int)Number(words[0]), (int)Number(rest[0]), Number(rest[1]));
    }

    private static long Number(string word) => long.Parse(word, CultureInfo.InvariantCulture);
}
