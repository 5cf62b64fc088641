using Counterpart.App.Access;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>What somebody said about an administrator in a district's files, so that the next file does not ask again.</summary>
public sealed class RoleAnswer : ISchoolOwned
{
    public long Id { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }

    /// <summary>The ID the file names the person by.</summary>
    public required string Identifier { get; init; }

    /// <summary>What the person leads the school as; empty for no part in the program.</summary>
    public Role? Role { get; set; }
}
