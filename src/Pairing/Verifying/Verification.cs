namespace Counterpart.Pairing;

/// <summary>Checks a stored answer without trusting the search that made it.</summary>
public static class Verification
{
    /// <summary>Checks the proof alone: the odd sets, the duals, the total and the chosen pairs agree with each other and with the groups.</summary>
    /// <remarks>Without the question the weights of pairs that were not chosen are unknown, so this does not show that none is better.</remarks>
    public static IReadOnlyList<VerificationProblem> CheckProof(AnswerRecord record) => throw new NotSupportedException("Not written yet.");

    /// <summary>Derives every weight from the question again, and checks digests, rules, groups and optimality.</summary>
    public static IReadOnlyList<VerificationProblem> Check(SchoolQuestion question, AnswerRecord record) => throw new NotSupportedException("Not written yet.");
}
