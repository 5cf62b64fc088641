namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>What a visit is planned on.</summary>
/// <param name="Hosts">Those who host no other visit: key in forms, and place.</param>
public sealed record VisitGround(DateOnly FirstDay, DateOnly LastDay, IReadOnlyList<(string Key, long SeatId)> Hosts);
