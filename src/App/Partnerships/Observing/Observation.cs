using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>Somebody of a pair sees a class: the partner's, or all of them together a class of a third teacher. That it took place stays; what was written about it goes.</summary>
public sealed class Observation : ISchoolOwned
{
    public long Id { get; init; }

    /// <summary>Also its name in calendars.</summary>
    public required Guid PublicId { get; init; }

    public required long PartnershipId { get; init; }
    public Partnership? Partnership { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>Whose class is seen.</summary>
    public required long SeenId { get; init; }

    /// <summary>Who of the pair sees it; empty when they go together to a third classroom.</summary>
    public required long? ObserverId { get; init; }

    public required DateOnly On { get; set; }

    /// <summary>By the wall clock of the school.</summary>
    public required TimeOnly StartsAt { get; set; }

    public required int Minutes { get; set; }

    /// <summary>"Period 3"; empty when a time was typed.</summary>
    public required string Period { get; set; }

    /// <summary>IANA.</summary>
    public required string Zone { get; init; }

    public required string Room { get; set; }

    /// <summary><see cref="ObservationPlan"/>, sealed.</summary>
    public required byte[] SealedPlan { get; set; }

    /// <summary>Whoever is seen said what to look for.</summary>
    public bool HasLookFor { get; set; }

    public required long PlannedById { get; init; }
    public required DateTime ChangedAt { get; set; }

    /// <summary>Of the form it came with: the same form sent again is the same observation.</summary>
    public required Guid SendKey { get; init; }

    /// <summary>What the teacher of a third classroom answered; empty before, and for a partner, who is asked for nothing but a look-for.</summary>
    public bool? SaidYes { get; set; }

    public DateTime? CalledOffAt { get; set; }

    /// <summary>The day on which notes of it were shared last.</summary>
    public DateOnly? SharedOn { get; set; }

    /// <summary>When they mean to talk about it, and when they did.</summary>
    public DateOnly? TalkOn { get; set; }

    public DateOnly? TalkedOn { get; set; }

    /// <summary>The last day on which the look-for and shared notes are there, unless whoever was seen keeps them.</summary>
    public required DateOnly WordsUntil { get; set; }

    public DateTime? KeptAt { get; set; }
    public DateTime? ForgottenAt { get; set; }

    /// <summary>Nothing that a draft does changes it: a partner cannot come across one.</summary>
    public int Version { get; set; }

    public List<ObservationNote> Notes { get; init; } = [];
    public bool IsTogether => ObserverId is null;
}
