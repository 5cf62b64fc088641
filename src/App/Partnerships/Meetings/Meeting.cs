using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>A meeting as one of its people logged it; everybody else says that it looks right, or changes it.</summary>
public sealed class Meeting : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PartnershipId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required DateOnly On { get; set; }
    public required int Minutes { get; set; }
    public required MeetingKinds Kinds { get; set; }
    public required MeetingUses Uses { get; set; }

    /// <summary><see cref="MeetingText"/>, sealed.</summary>
    public required byte[] SealedText { get; set; }

    public required long LoggedById { get; init; }
    public required DateTime LoggedAt { get; init; }

    /// <summary>Made when the form was shown: the same form sent again is the same meeting.</summary>
    public required Guid SendKey { get; init; }

    /// <summary>Of the forms that turned out to be this meeting.</summary>
    public List<Guid> MergedKeys { get; init; } = [];

    /// <summary>Whoever wrote it last, as it stands now: everybody else has to say that it looks right.</summary>
    public required long ChangedById { get; set; }

    public List<long> ConfirmedByIds { get; set; } = [];
    public int Version { get; set; }

    public bool Awaits(long person) => person != ChangedById && !ConfirmedByIds.Contains(person);
}
