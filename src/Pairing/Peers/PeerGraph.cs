using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>The engine's question: free nominees in shuffled order, and an edge for each two who may be partners. Points decide, then pairs kept from before.</summary>
internal sealed class PeerGraph
{
    private readonly long scale;

    private PeerGraph(string[] vertices, WeightedGraph graph, long scale)
    {
        (Vertices, Graph, this.scale) = (vertices, graph, scale);
    }

    public IReadOnlyList<string> Vertices { get; }
    public WeightedGraph Graph { get; }

    public static MatchingOptions Options(PeerQuestion question) => new() { AsManyPairsFirst = true, Threads = question.Threads };

    public static PeerGraph Of(PeerBook book)
    {
        var question = book.Question;
        var kept = question.Kept.SelectMany(group => group).ToHashSet(StringComparer.Ordinal);
        var vertices = Shuffle.Of(question.Nominees.Select(n => n.Id).Where(id => !kept.Contains(id)), question.Points.Seed);
        var before = question.Before.SelectMany(group => group.SelectMany(a => group.Select(b => (a, b)))).ToHashSet();
        var inDistrict = Enumerable.Range(0, vertices.Length).ToLookup(v => book[vertices[v]].DistrictId, StringComparer.Ordinal);
        var more = (vertices.Length / 2) + 1L;
        List<WeightedEdge> edges = [];
        for (var u = 0; u < vertices.Length; u++)
        {
            foreach (var v in book.NeighborsOf(book[vertices[u]].DistrictId).SelectMany(d => inDistrict[d]).Where(v => v > u))
            {
                var facts = book.Facts(vertices[u], vertices[v]);
                if (facts.Bar == PeerBar.None)
                {
                    edges.Add(new(u, v, checked((facts.Points * more) + (before.Contains((vertices[u], vertices[v])) ? 1 : 0))));
                }
            }
        }

        return new(vertices, new WeightedGraph(vertices.Length, edges), more);
    }

    /// <summary>The points in a sum of weights of whole plans, rounded down: what pairs kept from before add is less than one point.</summary>
    public long Points(long sum) => sum >= 0 ? sum / scale : -((-sum + scale - 1) / scale);

    public int IndexOf(string id) => ((IList<string>)Vertices).IndexOf(id);
}
