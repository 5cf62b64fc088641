using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>Suggests partners for a school.</summary>
/// <remarks>
/// <para><b>Answer.</b> As many pairs as the aim allows, then the most points, then the fewest changes from <see cref="SchoolQuestion.Before"/>,
/// then the seed. An odd number has one group of three, best over all groups of three and all pairs of the rest. The same question gives the same answer,
/// whatever the order of its lists.</para>
/// <para><b>Proof.</b> The pairs carry the engine's certificate; <see cref="Verification"/> derives the weights again and checks it, and shows that no other group of three is better.
/// When rules leave several people over, each joins the pair it adds most to, one after the other; that is not the best of all ways, and labeled so.</para>
/// <para><b>Cost.</b> The points of all pairs, n²/2 of them, plus one search. For an odd number also the points of all groups of three, n³/6 of them.</para>
/// </remarks>
public static class Pairer
{
    /// <summary>Version of the rules of this library and of the search; recorded with every answer and changed whenever an answer could change.</summary>
    public const string EngineVersion = "pairing 3, matching 2";

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
        var free = held.Free();
        var plan = WholePlan.Find(book, held.Groups, free, new Together(question.Before), cancel);
        var record = new AnswerRecord
        {
            Groups = [.. plan.Groups.OrderBy(group => group.Members[0], StringComparer.Ordinal)],
            LeftOut = LeftOutRules.Of(book, free, plan.Alone),
            Proof = Proof(plan.Graph, plan.Found),
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
