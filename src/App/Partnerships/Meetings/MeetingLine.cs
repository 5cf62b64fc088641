using Counterpart.App.Partnerships.Workspace;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>A logged meeting as one of its pair reads it.</summary>
public sealed record MeetingLine
{
    public required Guid PublicId { get; init; }
    public required DateOnly On { get; init; }
    public required int Minutes { get; init; }
    public required MeetingKinds Kinds { get; init; }
    public required MeetingUses Uses { get; init; }
    public required MeetingText Text { get; init; }
    public required string LoggedBy { get; init; }
    public required string ChangedBy { get; init; }
    public required bool WasChanged { get; init; }

    /// <summary>First names of those who did not say yet that it looks right.</summary>
    public required IReadOnlyList<string> Awaits { get; init; }

    public required bool AwaitsMe { get; init; }
    public required int Version { get; init; }

    /// <summary>"Walt logged Tuesday, 30 minutes."</summary>
    public string Said(DateOnly today) => $"{ChangedBy} {(WasChanged ? "changed" : "logged")} {MeetingSentences.Day(On, today)}, {MeetingSentences.Minutes(Minutes)}.";

    public static MeetingLine Of(Meeting meeting, MeetingText text, OwnPair pair) => new()
    {
        PublicId = meeting.PublicId,
        On = meeting.On,
        Minutes = meeting.Minutes,
        Kinds = meeting.Kinds,
        Uses = meeting.Uses,
        Text = text,
        LoggedBy = pair.FirstNameOf(meeting.LoggedById),
        ChangedBy = pair.FirstNameOf(meeting.ChangedById),
        WasChanged = meeting.Version > 0 && meeting.ChangedById != meeting.LoggedById,
        Awaits = [.. pair.People.Where(p => meeting.Awaits(p.Id)).Select(p => p.FirstName)],
        AwaitsMe = meeting.Awaits(pair.Me.Id),
        Version = meeting.Version,
    };
}
