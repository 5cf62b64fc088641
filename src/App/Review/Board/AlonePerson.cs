namespace Counterpart.App.Review.Board;

/// <summary>Somebody taking part who has no partner, with the reason in words.</summary>
public sealed record AlonePerson(BoardPerson Person, string Why);
