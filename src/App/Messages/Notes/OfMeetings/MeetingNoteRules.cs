using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Messages.Notes.OfMeetings;

/// <summary>When somebody is told of a meeting of the day.</summary>
public static class MeetingNoteRules
{
    /// <summary>The meetings of today, moved ones too: from the morning on, as long as each is ahead: one that begins before messages may come is told of by no message. A testing day is a day like others here, for the reader asked.</summary>
    public static IReadOnlyList<StandingMeeting> Due(StandingPlan plan, (TimeOnly StartsAt, string Zone) time, DateTime now, SchoolDays days)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(now, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(time.Zone));
        var today = DateOnly.FromDateTime(local);
        return QuietHours.Until(now, time.Zone, days.Closed) is null ? [.. StandingRules.On(plan, time.StartsAt, days, today).Where(m => TimeOnly.FromDateTime(local) < m.StartsAt)] : [];
    }

    /// <summary>When the meeting begins: a note that could not be sent by then is of no use.</summary>
    public static DateTime Begins(DateOnly on, (TimeOnly StartsAt, string Zone) time) => SchoolTime.At(on, time.StartsAt, time.Zone);
}
