using Counterpart.App.Access;

namespace Counterpart.App.Imports;

/// <summary>How a school's columns were matched last time, so that nobody has to say it twice.</summary>
public sealed class ColumnMemory : ISchoolOwned
{
    public long Id { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required FileKind Kind { get; init; }

    /// <summary>Digest of the header row.</summary>
    public required string Header { get; init; }

    public required string Mapping { get; set; }
}
