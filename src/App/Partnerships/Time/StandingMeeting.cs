namespace Counterpart.App.Partnerships.Time;

/// <summary>One meeting of a standing time.</summary>
/// <param name="Day">On which the standing time has it.</param>
/// <param name="On">On which it takes place; null when it was dropped.</param>
public sealed record StandingMeeting(DateOnly Day, DateOnly? On, TimeOnly StartsAt, bool IsMoved);
