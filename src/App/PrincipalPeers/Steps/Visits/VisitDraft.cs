namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>A planned visit, understood.</summary>
public sealed record VisitDraft(long HostSeatId, DateOnly On, TimeOnly StartsAt, int Minutes);
