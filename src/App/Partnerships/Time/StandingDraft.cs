namespace Counterpart.App.Partnerships.Time;

/// <summary>A standing time, understood.</summary>
public sealed record StandingDraft(string Day, StandingPlan Plan, TimeOnly StartsAt, int Minutes, string Room);
