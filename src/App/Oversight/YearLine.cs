using Counterpart.App.Rosters.April;

namespace Counterpart.App.Oversight;

/// <summary>One school year as the state reads it.</summary>
public sealed record YearLine(string Name, DateOnly StartsOn, DateOnly EndsOn, int Schools, AprilCounts? April);
