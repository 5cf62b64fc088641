namespace Counterpart.App.Introductions;

/// <summary>What came of the one-to-one conversation with one person of a partnership.</summary>
public sealed record TalkNote(long SeatId, bool Talked, bool AgreesToFocus, bool AgreesToBrings, DateOnly Today);
