namespace Counterpart.App.CheckIns;

/// <summary>What the spreading of check-ins has to know of a partnership.</summary>
/// <param name="EndsOn">Its last day; empty while it goes on.</param>
public sealed record CheckInPair(long Id, DateOnly IntroducedOn, DateOnly? EndsOn = null);
