using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>An observation as one of its people may read it: own drafts and what was shared, nothing else.</summary>
public sealed record ObservationLine
{
    public required long Id { get; init; }
    public required Guid PublicId { get; init; }

    /// <summary>Whoever reads.</summary>
    public required long Reader { get; init; }

    public required long SeenId { get; init; }
    public required long? ObserverId { get; init; }

    /// <summary>Names of whoever is seen, and of those who see.</summary>
    public required string Seen { get; init; }

    public required string Observers { get; init; }
    public required DateOnly On { get; init; }
    public required TimeOnly StartsAt { get; init; }
    public required int Minutes { get; init; }
    public required string Period { get; init; }
    public required string Room { get; init; }
    public required ObservationPlan Plan { get; init; }
    public required bool? SaidYes { get; init; }
    public required DateOnly? TalkOn { get; init; }
    public required DateOnly? TalkedOn { get; init; }
    public required DateOnly WordsUntil { get; init; }
    public required bool IsKept { get; init; }
    public required bool IsForgotten { get; init; }
    public required bool IsOff { get; init; }
    public required bool WasShared { get; init; }
    public required DateTime ChangedAt { get; init; }
    public required IReadOnlyList<NoteLine> Notes { get; init; }
    public required int Version { get; init; }

    public bool IsTogether => ObserverId is null;
    public bool IsSeen => SeenId == Reader;
    public string SeenFirst => Seen.Split(' ', 2)[0];

    /// <summary>The teacher of a third classroom says yes before anything can be written.</summary>
    public bool MayWrite => !IsForgotten && !IsOff && (IsTogether ? SaidYes == true && !IsSeen : ObserverId == Reader);

    public NoteLine? Own => Notes.FirstOrDefault(n => n.WriterId == Reader);
    public IEnumerable<NoteLine> Shared => Notes.Where(n => n.IsShared);
    public bool HasDraft => Own is { IsShared: false };

    /// <summary>It counts once something of it was shared or talked about; a plan alone does not say that it came to be.</summary>
    public bool TookPlace => TalkedOn is not null || WasShared;

    /// <summary>"Thu, Oct 8, 9:40 to 10:25 AM, Period 3, Room 118".</summary>
    public string When => string.Join(", ", new[] { SchoolTime.SayWeekday(On), SchoolTime.SayTimes(StartsAt, StartsAt.AddMinutes(Minutes)), Period, Room }.Where(w => w.Length > 0));

    /// <summary>"You observe Walt Greer", "Walt Greer observes you", "You and Walt Greer observe Tom Reyes".</summary>
    public string Said => IsSeen ? $"{Observers} {(IsTogether ? "observe" : "observes")} you" : IsTogether || ObserverId == Reader ? $"{Observers} observe {Seen}" : $"{Observers} observes {Seen}";
}
