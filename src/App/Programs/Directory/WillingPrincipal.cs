using Counterpart.App.Access;
using Counterpart.App.Organizations;
using Counterpart.App.Rosters;

namespace Counterpart.App.Programs.Directory;

/// <summary>A principal whom other principals of the state may call. The row is there only while its owner wants it; leaving deletes it.</summary>
public sealed class WillingPrincipal : ISchoolOwned
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public Person? Person { get; init; }
    public required long SchoolId { get; init; }
    public School? School { get; init; }
    public required long DistrictId { get; init; }
    public required long StateId { get; init; }

    /// <summary>A phone number or an email address, as its owner typed it.</summary>
    public required string Reach { get; set; }

    /// <summary>When calling suits; may be empty.</summary>
    public string Hours { get; set; } = "";
}
