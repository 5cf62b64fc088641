using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>Suggests partners for a school.</summary>
/// <remarks>
/// <para><b>Answer.</b> As many pairs as the aim allows, then the most points, then the fewest changes from <see cref="SchoolQuestion.Before"/>,
/// then the seed. The same question gives the same answer, whatever the order of its lists.</para>
/// <para><b>Proof.</b> The pairs carry the engine's certificate; <see cref="Verification"/> derives the weights again and checks it.
/// A group of three is the best third person added to the proved optimum, and labeled so.</para>
/// <para><b>Cost.</b> The points of all pairs, n²/2 of them, plus one search; a few milliseconds for 200 people.</para>
/// </remarks>
public static class Pairer
{
    /// <summary>Version of the rules of this library and of the search; recorded with every answer and changed whenever an answer could change.</summary>
    public const string EngineVersion = "pairing 1, matching 1";

    /// <summary>Suggests partners.</summary>
    /// <param name="question">The school.</param>
    /// <param name="cancel">Looked at between stages of the search.</param>
    /// <exception cref="ArgumentException">An id twice, a rule or group that names an unknown person, a person in two kept groups, a period that ends
    /// before it starts, or an instrument without rubric: an importer tells these to people before they come here.</exception>
    /// <exception cref="FormatException">A setting out of range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static SchoolAnswer Suggest(SchoolQuestion question, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var settings = question.Settings.ToText();
        var book = PairBook.Open(question);
        var held = new HeldGroups(question, book);
        var before = new Together(question.Before);
        var free = held.Free();
        var graph = PairGraph.Of(book, free, before);
        var found = MaximumWeightMatching.Find(graph.Graph, PairGraph.Options, cancel);
        var (groups, alone) = WholePlan.Of(book, held.Groups, graph, found.Pairs, before);
        var record = new AnswerRecord
        {
            Groups = [.. groups.OrderBy(group => group.Members[0], StringComparer.Ordinal)],
            LeftOut = LeftOutRules.Of(book, free, alone),
            Proof = Proof(graph, found),
            EngineVersion = EngineVersion,
            Settings = settings,
            SettingsDigest = CanonicalForm.DigestOf(settings),
            InputDigest = CanonicalForm.DigestOf(question),
        };
        return new SchoolAnswer(book, record, held.Problems);
    }

    private static EngineProof Proof(PairGraph graph, MatchingResult found)
    {
        var mates = found.Mates;
        return new EngineProof
        {
            Vertices = graph.Vertices,
            Chosen = [.. graph.Graph.Edges.Where(edge => mates[edge.U] == edge.V).Select(edge => new ChosenEdge(edge.U, edge.V, edge.Weight))],
            DoubledVertexDuals = found.Certificate.DoubledVertexDuals,
            Blossoms = [.. found.Certificate.Blossoms.Select(set => new ProofBlossom(set.DoubledDual, set.Vertices))],
            Barrier = found.Certificate.Barrier,
            Total = found.TotalWeight,
        };
    }
}
