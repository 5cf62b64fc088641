using Counterpart.App.Access;

namespace Counterpart.App.CheckIns.Sharing;

/// <summary>A faculty meeting at which partnerships may show something: the day, and the lines that were picked for it.</summary>
public sealed class FacultyMeeting : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required DateOnly On { get; set; }

    /// <summary>Of lines picked for the page; one that was taken back since is not shown.</summary>
    public List<long> PickedIds { get; set; } = [];

    /// <summary>Partnerships asked for a line.</summary>
    public List<long> AskedPairIds { get; set; } = [];

    public int Version { get; set; }
}
