using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>A meeting in words.</summary>
public static class MeetingSentences
{
    private const int DaysOfWeek = 7;

    /// <summary>Each kind as the log offers it, and as the timeline says it.</summary>
    public static readonly IReadOnlyList<(MeetingKinds Kind, string Offer, string Told)> Kinds =
    [
        (MeetingKinds.Talked, "Talked", "talked"),
        (MeetingKinds.Observed, "Observed", "observed"),
        (MeetingKinds.LessonPlan, "Lesson plan", "read a lesson plan"),
    ];

    public static readonly IReadOnlyList<(MeetingUses Use, string Offer, string Told)> Uses =
    [
        (MeetingUses.Prepare, "Prepare for an observation or a plan", "to prepare for an observation or a plan"),
        (MeetingUses.Reflect, "Reflect on one", "to reflect on one"),
    ];

    /// <summary>"today", "Tuesday", "Sep 22".</summary>
    public static string Day(DateOnly on, DateOnly today) => (today.DayNumber - on.DayNumber) switch
    {
        0 => "today",
        1 => "yesterday",
        > 1 and < DaysOfWeek => on.DayOfWeek.ToString(),
        _ => SchoolTime.SayShort(on),
    };

    /// <summary>"Talked and observed, to prepare for an observation or a plan".</summary>
    public static string What(MeetingKinds kinds, MeetingUses uses)
    {
        var did = Words.Capital(Words.List([.. Kinds.Where(k => kinds.HasFlag(k.Kind)).Select(k => k.Told)]));
        return uses == MeetingUses.None ? did : $"{did}, {Words.List([.. Uses.Where(u => uses.HasFlag(u.Use)).Select(u => u.Told)])}";
    }

    public static string Minutes(int minutes) => Words.Count(minutes, "minute");
}
