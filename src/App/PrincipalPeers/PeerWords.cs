using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers;

/// <summary>What pages, mails and letters of P3 say in the same words.</summary>
public static class PeerWords
{
    /// <summary>What taking part asks of each administrator.</summary>
    public const string Asks = "Two site visits of two to four hours each (one out, one hosted), one call of 30 to 45 minutes, an Individual Action Plan if they like (recommended), and a last meeting if they like. About 5 to 9 hours across the year, plus travel.";

    /// <summary>What is written in a year of P3 is kept that long after it.</summary>
    public const int YearsKept = 1;

    /// <summary>When words of P3 are deleted, for everybody who asks.</summary>
    public const string Kept = "Cards, action plans, agendas, notes of visits and calls, and debriefs are deleted one year after the program year ends, or sooner by whoever wrote them. That steps took place, on which days and for how long stays. A line shared upward stays until its writer takes it back.";

    /// <summary>"Fri, Sep 11, 4:30 p.m. CT".</summary>
    public static string Moment(DateTime utc) => $"{SchoolTime.SayWeekday(SchoolTime.DayIn(utc, SchoolTime.StateZone)).Split(',')[0]}, {SchoolTime.Say(utc, SchoolTime.StateZone)}";

    /// <summary>Whom to ask, inside a sentence.</summary>
    public static string Asked(string contact) => contact.Length > 0 ? contact : "the state’s program office";

    /// <summary>What happens after nominating, and when.</summary>
    public static string Next(PeerThisYear year) =>
        $"Nominations {(year.IsOpen ? "close" : "closed")} {Moment(year.ClosesAt)}. {(year.IsOpen ? "Then the state" : "The state")} matches administrators of neighboring districts by what they want to work on. Directors of schools hear first and have {Words.Spelled(year.ConcernDays, "school day")} to raise a concern. After that each administrator is told.";
}
