using System.Globalization;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>The school year that P3 is opened for, with its settings if it is open.</summary>
/// <param name="Year">Null while P3 is not open in it.</param>
public sealed record PeerSettings(SchoolYear SchoolYear, PeerYear? Year, string Contact)
{
    public PeerYearForm Form() => new()
    {
        ClosesOn = Year is null ? "" : SchoolTime.DayIn(Year.ClosesAt, SchoolTime.StateZone).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture),
        ConcernDays = (Year?.ConcernDays ?? 5).ToString(CultureInfo.InvariantCulture),
        UsesResults = Year?.UsesResults ?? false,
        Contact = Contact,
        Version = Year?.Version ?? 0,
    };
}
