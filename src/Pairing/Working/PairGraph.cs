using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>The engine's question: free people in shuffled order, and one edge for each candidate pair.</summary>
/// <remarks>
/// One whole number holds everything that decides, the more important part higher up: people with a wish met (when coverage comes first),
/// points, pairs kept from before. Each part is multiplied by more than all lower parts of a whole matching can add up to.
/// </remarks>
internal sealed class PairGraph
{
    private PairGraph(string[] vertices, WeightedGraph graph)
    {
        Vertices = vertices;
        Graph = graph;
    }

    public static MatchingOptions Options { get; } = new() { AsManyPairsFirst = true };

    public IReadOnlyList<string> Vertices { get; }

    public WeightedGraph Graph { get; }

    public static PairGraph Of(PairBook book, IEnumerable<string> free, Together before)
    {
        var vertices = Shuffle.Of(free, book.Settings.Seed);
        var numbers = Array.ConvertAll(vertices, book.Number);
        var candidates = new List<(int U, int V, PairScore Score)>(vertices.Length * vertices.Length / 2);
        var mostPoints = 1L;
        for (var u = 0; u < vertices.Length; u++)
        {
            for (var v = u + 1; v < vertices.Length; v++)
            {
                var score = book.Score(numbers[u], numbers[v]);
                if (score.IsCandidate(book.Settings))
                {
                    candidates.Add((u, v, score));
                    mostPoints = Math.Max(mostPoints, Math.Abs((long)score.Points));
                }
            }
        }

        var pairs = (vertices.Length / 2) + 1;
        var coverage = book.Settings.CoverageFirst ? (2 * mostPoints * pairs) + 1 : 0;
        return new PairGraph(vertices, new WeightedGraph(vertices.Length, candidates.Select(c => new WeightedEdge(
            c.U,
            c.V,
            (((c.Score.Covered * coverage) + c.Score.Points) * pairs) + (before.Were(vertices[c.U], vertices[c.V]) ? 1 : 0)))));
    }
}
