namespace Counterpart.App.Partnerships.Time;

/// <summary>One meeting of a standing time that takes place another time, or not at all.</summary>
/// <param name="Day">On which it would have been.</param>
/// <param name="To">Null: not this time.</param>
public sealed record MovedDay(DateOnly Day, DateOnly? To, TimeOnly StartsAt);
