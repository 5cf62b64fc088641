namespace Counterpart.Pairing;

/// <summary>Checks a stored answer for administrators without trusting the search that made it.</summary>
public static class PeerVerification
{
    /// <summary>Derives every weight from the question again and checks digest, rules, groups and optimality.</summary>
    /// <returns>What is wrong; empty when everything holds.</returns>
    /// <remarks>Cost: one graph and one proof, no search.</remarks>
    /// <exception cref="ArgumentException">The question is malformed, as for <see cref="PeerPairer.Suggest"/>.</exception>
    public static IReadOnlyList<VerificationProblem> Check(PeerQuestion question, PeerAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.EngineVersion != PeerPairer.EngineVersion)
        {
            return [new(VerificationProblemKind.Version, $"made by {answer.EngineVersion}, checked by {PeerPairer.EngineVersion}")];
        }

        var book = new PeerBook(question);
        if (CanonicalForm.DigestOf(question) != answer.InputDigest || question.Points.ToText() != answer.Settings)
        {
            return [new(VerificationProblemKind.Input, "the answer was made from something else")];
        }

        var graph = PeerGraph.Of(book);
        var proof = answer.Proof;
        var weights = graph.Graph.Edges.ToDictionary(edge => (edge.U, edge.V), edge => edge.Weight);
        if (!graph.Vertices.SequenceEqual(proof.Vertices, StringComparer.Ordinal) || proof.DoubledVertexDuals.Count != proof.Vertices.Count || proof.Barrier is null)
        {
            return [new(VerificationProblemKind.Proof, "the proof is about other people, or lacks the witness that there cannot be more pairs")];
        }

        var wrong = proof.Chosen.Where(edge => !weights.TryGetValue((edge.U, edge.V), out var weight) || weight != edge.Weight).ToList();
        var ends = proof.Chosen.SelectMany(edge => new[] { edge.U, edge.V }).ToList();
        if (wrong.Count > 0 || ends.Distinct().Count() != ends.Count)
        {
            return [.. wrong.Select(edge => new VerificationProblem(VerificationProblemKind.Weight, $"a chosen pair that cannot be or has another weight ({edge.U}, {edge.V})"))
                .DefaultIfEmpty(new(VerificationProblemKind.Proof, "somebody is in two chosen pairs"))];
        }

        var found = ProofCheck.Result(proof);
        var verdict = ProofCheck.Certificate(proof).Prove(graph.Graph, found);
        if (!verdict.Holds)
        {
            return [new(VerificationProblemKind.Proof, verdict.Objection)];
        }

        var again = PeerPairer.Answer(book, graph, found);
        return Same(again, answer) ? [] : [new(VerificationProblemKind.Groups, "the groups are not those of the proof")];
    }

    private static bool Same(PeerAnswer one, PeerAnswer other) =>
        one.LeftOut.SequenceEqual(other.LeftOut)
        && one.Groups.Count == other.Groups.Count
        && one.Groups.Zip(other.Groups).All(two => two.First.IsKept == two.Second.IsKept && two.First.Members.SequenceEqual(two.Second.Members, StringComparer.Ordinal));
}
