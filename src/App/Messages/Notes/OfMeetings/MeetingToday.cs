using Counterpart.App.Partnerships.Time;
using Counterpart.App.Rosters;

namespace Counterpart.App.Messages.Notes.OfMeetings;

/// <summary>A meeting of a standing time that is ahead today, and somebody of the pair who asked to be told in the morning.</summary>
/// <param name="Differs">What is different about the day: "Early release"; empty on most.</param>
public sealed record MeetingToday(StandingTime Time, StandingMeeting Meeting, Guid Pair, Person Person, string Partners, string Differs)
{
    /// <summary>They meet without logging: no link asks them to.</summary>
    public bool MeetsWithoutLog { get; init; }

    public DateTime BeginsAt => MeetingNoteRules.Begins(Meeting.On!.Value, (Meeting.StartsAt, Time.Zone));

    /// <summary>See <see cref="SentNote.Key"/>. Moved to another time or day it is still the same meeting.</summary>
    public string Key => $"meeting {Time.Id} {Meeting.Day:yyyy-MM-dd}";
}
