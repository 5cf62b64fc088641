using Counterpart.App.Plumbing;

namespace Counterpart.App.Messages.Notes.OfDistricts;

/// <summary>A district with hours that wait for a signature.</summary>
public sealed record DistrictToTell(long Id, long StateId, string Name, string Zone)
{
    /// <summary>The clock of a district: its own where somebody said it, else that of most of its schools, else the state's.</summary>
    public static string ZoneOf(string own, IEnumerable<string> schools) => own.Length > 0 ? own
        : schools.GroupBy(z => z, StringComparer.Ordinal).OrderByDescending(z => z.Count()).ThenBy(z => z.Key, StringComparer.Ordinal).Select(z => z.Key).FirstOrDefault(SchoolTime.StateZone);
}
