using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>Suggests partners for administrators of neighboring districts, over a whole state (or nation) at once.</summary>
/// <remarks>
/// <para><b>Answer.</b> As many pairs as there can be, then the most points, then the fewest changes from <see cref="PeerQuestion.Before"/>, then the seed.
/// Whoever is left over then joins the pair it adds most to, where all three may be partners, one after the other.</para>
/// <para><b>Proof.</b> The pairs carry the engine's certificate; <see cref="PeerVerification"/> derives the weights again and checks it. Groups of three are made after it and labeled so.</para>
/// <para><b>Cost.</b> The points of all pairs of nominees of neighbor districts, plus one search of the sparse engine (<c>docs/matching-sparse.md</c>).</para>
/// </remarks>
public static class PeerPairer
{
    /// <summary>Version of these rules and of the search; changed whenever an answer could change.</summary>
    public const string EngineVersion = "peers 1, matching 2";

    /// <summary>Suggests partners.</summary>
    /// <param name="question">The nominees and who may be paired with whom.</param>
    /// <param name="cancel">Looked at between stages of the search.</param>
    /// <exception cref="ArgumentException">As <see cref="PeerBook(PeerQuestion)"/> says.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static PeerAnswer Suggest(PeerQuestion question, CancellationToken cancel = default)
    {
        var book = new PeerBook(question);
        var graph = PeerGraph.Of(book);
        return Answer(book, graph, MaximumWeightMatching.Find(graph.Graph, PeerGraph.Options(question), cancel));
    }

    /// <summary>Why somebody who is in no group has no partner.</summary>
    /// <exception cref="KeyNotFoundException">There is no such nominee.</exception>
    public static PeerLeftOutReason ReasonOf(PeerBook book, string id)
    {
        ArgumentNullException.ThrowIfNull(book);
        return PeerLeftOvers.Reason(book, id);
    }

    internal static PeerAnswer Answer(PeerBook book, PeerGraph graph, MatchingResult found)
    {
        var (groups, alone) = Groups(book, graph, found);
        return new PeerAnswer
        {
            Groups = groups,
            LeftOut = [.. alone.Select(id => new PeerLeftOut(id, PeerLeftOvers.Reason(book, id)))],
            Proof = Proof(graph, found),
            EngineVersion = EngineVersion,
            Settings = book.Question.Points.ToText(),
            InputDigest = CanonicalForm.DigestOf(book.Question),
        };
    }

    internal static (IReadOnlyList<PeerGroup> Groups, IReadOnlyList<string> Alone) Groups(PeerBook book, PeerGraph graph, MatchingResult found)
    {
        List<string[]> pairs = [.. found.Pairs.Select(p => Sorted(graph.Vertices[p.U], graph.Vertices[p.V]))];
        var alone = Enumerable.Range(0, graph.Vertices.Count).Where(v => found.Mates[v] == MatchingResult.Alone).Select(v => graph.Vertices[v]).Order(StringComparer.Ordinal).ToList();
        if (book.Question.Points.GroupOfThree)
        {
            PeerLeftOvers.Join(book, pairs, alone);
        }

        return (
            [
                .. pairs.Select(p => new PeerGroup(p, IsKept: false)).Concat(book.Question.Kept.Select(k => new PeerGroup(Sorted([.. k]), IsKept: true)))
                    .OrderBy(g => g.Members[0], StringComparer.Ordinal),
            ],
            alone);
    }

    private static EngineProof Proof(PeerGraph graph, MatchingResult found) => new()
    {
        Vertices = graph.Vertices,
        Chosen = [.. graph.Graph.Edges.Where(edge => found.Mates[edge.U] == edge.V).Select(edge => new ChosenEdge(edge.U, edge.V, edge.Weight))],
        DoubledVertexDuals = found.Certificate.DoubledVertexDuals,
        Blossoms = [.. found.Certificate.Blossoms.Select(set => new ProofBlossom(set.DoubledDual, set.Vertices))],
        Barrier = found.Certificate.Barrier,
        Total = found.TotalWeight,
    };

    private static string[] Sorted(params string[] ids)
    {
        Array.Sort(ids, StringComparer.Ordinal);
        return ids;
    }
}
