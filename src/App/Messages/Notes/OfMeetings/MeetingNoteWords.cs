using Counterpart.App.Plumbing;

namespace Counterpart.App.Messages.Notes.OfMeetings;

/// <summary>The note of a morning. The subject has the time only: a room is typed by people, and subjects stand on lock screens.</summary>
public static class MeetingNoteWords
{
    public static MailWords Of(MeetingToday meeting, string address)
    {
        var (time, starts) = (meeting.Time, meeting.Meeting.StartsAt);
        var pair = $"/partnership/{meeting.Pair.InAddress()}";
        string[] lines =
        [
            .. new[]
            {
                $"You meet {meeting.Partners} today, {SchoolTime.SayTimes(starts, starts.AddMinutes(time.Minutes))}{(time.Room.Length > 0 ? $", {time.Room}" : "")}.",
                meeting.Meeting.IsMoved ? $"Moved from {SchoolTime.SayWeekday(meeting.Meeting.Day)}, {SchoolTime.SayTime(time.StartsAt)}." : "",
                meeting.Differs.Length > 0 ? $"{meeting.Differs} today: check the time." : "",
                meeting.MeetsWithoutLog ? "" : $"We met{Link(address, $"{pair}/log")}",
                $"Change or stop the time{Link(address, $"{pair}/time")}",
            }.Where(l => l.Length > 0),
        ];
        return new(
            $"Today, {SchoolTime.SayTime(starts)}",
            $"""
            Hello {meeting.Person.FirstName},

            {string.Join("\n\n", lines)}

            You get this because you asked for a note on the morning of a meeting. Opening a link logs nothing. Stop it under Settings{Link(address, "/settings")}
            """);
    }

    private static string Link(string address, string path) => address.Length > 0 ? $": {address}{path}" : ".";
}
