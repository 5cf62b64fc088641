namespace Counterpart.App.Review.Changes;

/// <summary>Something the principal wrote down about a person.</summary>
public sealed record KnownLine(Guid Id, BoardPerson Person, string Indicator, string Words);
