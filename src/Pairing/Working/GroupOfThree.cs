namespace Counterpart.Pairing;

/// <summary>One group of three of a whole plan in which everybody else is in a pair.</summary>
/// <param name="Members">The three, ascending by id.</param>
/// <param name="Taken">Those of them who are not among the people to be paired any more, as vertices: all three, or the one who joins a held pair.</param>
/// <param name="Host">The place of the held pair that takes a third person; -1 for none.</param>
internal sealed record GroupOfThree(IReadOnlyList<string> Members, IReadOnlyList<int> Taken, int Host);
