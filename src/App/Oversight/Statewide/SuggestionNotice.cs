using Counterpart.App.Access;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>That a principal is to hear of suggested partners: once, and twice more while nobody has opened the board.</summary>
public sealed class SuggestionNotice : ISchoolOwned
{
    public long Id { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required long PersonId { get; init; }
    public required DateTime ReadyAt { get; init; }

    /// <summary>How many messages were written. Written together with each of them, so that none is written twice.</summary>
    public int Written { get; set; }

    /// <summary>When the next one is due; empty when there is none to come.</summary>
    public DateTime? DueAt { get; set; }
}
