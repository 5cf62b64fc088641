namespace Counterpart.App.Oversight;

public sealed record SchoolToAdd(string DistrictNumber, string DistrictName, string SchoolNumber, string SchoolName, string Level, string TimeZone);
