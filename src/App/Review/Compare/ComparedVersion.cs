namespace Counterpart.App.Review.Compare;

/// <summary>An earlier draft by its number, when it came to be, and what made it.</summary>
public sealed record ComparedVersion(int Number, DateTime At, string What);
