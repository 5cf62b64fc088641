using Counterpart.App.Partnerships.Cadence;

namespace Counterpart.App.Partnerships.OfSchool;

/// <summary>An introduced partnership in a principal's list. While the strips are off nothing in it tells who logs and who does not.</summary>
/// <param name="Lines">How many lines its people let the principal read.</param>
/// <param name="Cadence">Null while the school has it switched off, and of a pair that meets without logging.</param>
public sealed record ListedPair(Guid PublicId, string Names, DateOnly Since, int Lines, IReadOnlyList<CadenceSpan>? Cadence);
