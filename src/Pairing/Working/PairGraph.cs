using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>The engine's question: free people in shuffled order, and one edge for each candidate pair.</summary>
/// <remarks>
/// One whole number holds everything that decides, the more important part higher up: people with a wish met (when coverage comes first),
/// points, pairs kept from before. Each part is multiplied by more than all lower parts of a whole plan can add up to, a group of three included.
/// </remarks>
internal sealed class PairGraph
{
    private readonly Weighing by;

    private PairGraph(string[] vertices, WeightedGraph graph, Weighing by)
    {
        (Vertices, Graph, this.by) = (vertices, graph, by);
    }

    public static MatchingOptions Options { get; } = new() { AsManyPairsFirst = true };

    public IReadOnlyList<string> Vertices { get; }

    public WeightedGraph Graph { get; }

    /// <summary>How worth is written in the weights.</summary>
    public PlanScale Scale => by.Scale;

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

        var scale = new PlanScale(vertices.Length, mostPoints, book.Settings);
        return new PairGraph(vertices, new WeightedGraph(vertices.Length, candidates.Select(c => new WeightedEdge(
            c.U,
            c.V,
            scale.Worth(c.Score.Covered, c.Score.Points, before.Were(vertices[c.U], vertices[c.V]) ? 1 : 0)))), new Weighing(book, before, scale));
    }

    /// <summary>The vertex of a person.</summary>
    public int IndexOf(string id) => Enumerable.Range(0, Vertices.Count).First(vertex => Vertices[vertex] == id);

    /// <summary>The same question about fewer people; order and weights stay.</summary>
    public PairGraph Without(IReadOnlyCollection<int> taken)
    {
        var stays = Enumerable.Range(0, Vertices.Count).Where(v => !taken.Contains(v)).ToArray();
        var places = new int[Vertices.Count];
        Array.Fill(places, -1);
        for (var place = 0; place < stays.Length; place++)
        {
            places[stays[place]] = place;
        }

        var edges = Graph.Edges.Where(edge => places[edge.U] >= 0 && places[edge.V] >= 0).Select(edge => new WeightedEdge(places[edge.U], places[edge.V], edge.Weight));
        return new PairGraph([.. stays.Select(v => Vertices[v])], new WeightedGraph(stays.Length, edges), by);
    }

    /// <summary>What a group is worth in the unit of the weights.</summary>
    public long Worth(IReadOnlyList<string> members) =>
        Scale.Worth(by.Book.Settings.CoverageFirst ? GroupRules.Covered(by.Book, members) : 0, GroupRules.Points(by.Book, members), by.Before.Count(members));

    /// <summary>Whether two vertices were together before.</summary>
    public bool Were(int u, int v) => by.Before.Were(Vertices[u], Vertices[v]);

    /// <summary>What a group is weighed by.</summary>
    private sealed record Weighing(PairBook Book, Together Before, PlanScale Scale);
}
