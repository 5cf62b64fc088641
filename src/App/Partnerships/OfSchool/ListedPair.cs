namespace Counterpart.App.Partnerships.OfSchool;

/// <summary>An introduced partnership in a principal's list. Nothing in it tells who logs and who does not.</summary>
/// <param name="Lines">How many lines its people let the principal read.</param>
public sealed record ListedPair(Guid PublicId, string Names, DateOnly Since, int Lines);
