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
    /// <summary>Version of the rules of this library; recorded with every answer and changed whenever an answer could change.</summary>
    public const string EngineVersion = "pairing 1, matching 1";

    /// <summary>Suggests partners.</summary>
    /// <param name="question">The school.</param>
    /// <param name="cancel">Looked at between stages of the search.</param>
    /// <exception cref="ArgumentException">An id twice, or a rule or group that names an unknown person, or a person in two kept groups.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static SchoolAnswer Suggest(SchoolQuestion question, CancellationToken cancel = default) => throw new NotSupportedException("Not written yet.");
}
