namespace Counterpart.App.Access;

/// <summary>Where a position is: a state, a district of it, or a school of that.</summary>
public sealed record Place(string Name, long StateId, long? DistrictId = null, long? SchoolId = null);
