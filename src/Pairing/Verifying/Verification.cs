using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>Checks a stored answer without trusting the search that made it.</summary>
public static class Verification
{
    /// <summary>Checks the record alone: the odd sets, the duals, the total and the chosen pairs agree with each other and with the groups.</summary>
    /// <remarks>Without the question the weights of pairs that were not chosen are unknown, so this does not show that none is better.</remarks>
    /// <returns>What is wrong; empty when all agree.</returns>
    public static IReadOnlyList<VerificationProblem> CheckProof(AnswerRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. RecordCheck.Settings(record), .. RecordCheck.Groups(record), .. ProofCheck.Of(record.Proof)];
    }

    /// <summary>Derives every weight from the question again, and checks digests, rules, groups and optimality.</summary>
    /// <param name="question">The question as it was; its settings are not looked at, the recorded ones are.</param>
    /// <param name="record">The answer to be judged.</param>
    /// <returns>What is wrong; empty when everything holds.</returns>
    /// <remarks>Cost: one graph, one proof, no search; for a group of three also the worth of all groups of three and some searches, each of them proved.</remarks>
    /// <exception cref="ArgumentException">The question itself is malformed, as for <see cref="Pairer.Suggest"/>.</exception>
    public static IReadOnlyList<VerificationProblem> Check(SchoolQuestion question, AnswerRecord record)
    {
        ArgumentNullException.ThrowIfNull(question);
        var problems = CheckProof(record).ToList();
        if (problems.Exists(problem => problem.Kind == VerificationProblemKind.Settings))
        {
            return problems;
        }

        if (record.EngineVersion != Pairer.EngineVersion)
        {
            problems.Add(new VerificationProblem(VerificationProblemKind.Version, $"made by {record.EngineVersion}, checked by {Pairer.EngineVersion}"));
        }

        if (CanonicalForm.DigestOf(question) is var digest && digest != record.InputDigest)
        {
            problems.Add(new VerificationProblem(VerificationProblemKind.Input, $"recorded {record.InputDigest}, given {digest}"));
        }

        var asked = question with { Settings = PairingSettings.Parse(record.Settings) };
        var book = PairBook.Open(asked);
        if (record.Groups.SelectMany(group => group.Members).FirstOrDefault(id => !book.Has(id)) is { } stranger)
        {
            return [.. problems, new VerificationProblem(VerificationProblemKind.Groups, $"{stranger} is not of this school")];
        }

        return [.. problems, .. Rules(book, record), .. Weights(asked, book, record)];
    }

    private static IEnumerable<VerificationProblem> Rules(PairBook book, AnswerRecord record)
    {
        foreach (var group in record.Groups.Where(group => group.Origin is GroupOrigin.Suggested or GroupOrigin.AlwaysRule or GroupOrigin.BestThirdPerson or GroupOrigin.BestThree))
        {
            if (group.Members.Any(a => group.Members.Any(b => a != b && !book.MayPair(a, b))))
            {
                yield return new VerificationProblem(VerificationProblemKind.Rule, string.Join(" and ", group.Members));
            }
        }
    }

    private static IEnumerable<VerificationProblem> Weights(SchoolQuestion question, PairBook book, AnswerRecord record)
    {
        var held = new HeldGroups(question, book);
        var before = new Together(question.Before);
        var free = held.Free();
        var whole = PairGraph.Of(book, free, before);
        var proof = record.Proof;
        if (Taken(whole, proof) is not { } taken)
        {
            return [new VerificationProblem(VerificationProblemKind.Proof, "the proof is about other people")];
        }

        // Already told by the check of the proof alone; here it would only lead outside the list of people.
        if (proof.Chosen.Any(edge => edge.U < 0 || edge.V >= proof.Vertices.Count || edge.U >= edge.V))
        {
            return [new VerificationProblem(VerificationProblemKind.Proof, "a chosen pair that cannot be")];
        }

        var graph = whole.Without(taken);
        var weights = graph.Graph.Edges.ToDictionary(edge => (edge.U, edge.V), edge => edge.Weight);
        var wrong = proof.Chosen.Where(edge => !weights.TryGetValue((edge.U, edge.V), out var weight) || weight != edge.Weight)
            .Select(edge => new VerificationProblem(VerificationProblemKind.Weight, $"{proof.Vertices[edge.U]} and {proof.Vertices[edge.V]}")).ToList();
        if (wrong.Count > 0)
        {
            return wrong;
        }

        var verdict = ProofCheck.Certificate(proof).Prove(graph.Graph, ProofCheck.Result(proof));
        if (!verdict.Holds)
        {
            return [new VerificationProblem(VerificationProblemKind.Proof, verdict.Objection)];
        }

        var rest = (graph, ProofCheck.Result(proof));
        var three = ThreeOfRecord.Of(book, held.Groups, whole, taken, record);
        var plan = WholePlan.Of(book, held.Groups, three, rest, before);
        return [.. RecordCheck.Whole(record, plan.Groups, LeftOutRules.Of(book, free, plan.Alone)), .. ThreeOfRecord.Problems(book, held.Groups, whole, rest.Item2, (taken, three))];
    }

    /// <summary>Who of the people to be placed is not among the proof's vertices, as vertices; null when the rest is not in the engine's order, or not one or three are missing.</summary>
    private static int[]? Taken(PairGraph whole, EngineProof proof)
    {
        var proved = proof.Vertices.ToHashSet(StringComparer.Ordinal);
        var taken = Enumerable.Range(0, whole.Vertices.Count).Where(vertex => !proved.Contains(whole.Vertices[vertex])).ToArray();
        return taken.Length is 0 or 1 or 3 && whole.Vertices.Where(proved.Contains).SequenceEqual(proof.Vertices, StringComparer.Ordinal) ? taken : null;
    }
}
