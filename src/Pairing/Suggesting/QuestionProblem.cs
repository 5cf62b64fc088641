namespace Counterpart.Pairing;

/// <summary>Something in a question that contradicts itself; the answer says how it was resolved.</summary>
/// <param name="Kind">What is wrong and how it was resolved.</param>
/// <param name="People">The people concerned, ascending by id.</param>
public sealed record QuestionProblem(QuestionProblemKind Kind, IReadOnlyList<string> People);
