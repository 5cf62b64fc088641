using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>When a notice lets its administrators be told: somebody of the state has talked with the director, no concern is open, and the days are over or the state says so earlier.</summary>
public static class NoticeRules
{
    public const int MostWords = 2000;
    public const int MostConcern = 1000;

    public static string Next(NoticeFacts notice) =>
        !notice.IsSent ? notice.HasAddress ? "Send it" : "No email on file: print and mail it, then mark it as sent"
        : notice.IsConcernOpen ? "Look at the concern"
        : !notice.IsContacted ? "Call: silence is not consent"
        : notice.AllIntroduced ? "Done"
        : $"Administrators hear after {Day(notice.ConcernUntil)}";

    /// <summary>What keeps administrators from being told even if the state wants to be early; empty for nothing.</summary>
    public static string Hindrance(NoticeFacts notice, string district) =>
        !notice.IsSent ? $"The notice to {district} is not sent."
        : notice.IsConcernOpen ? $"{district} raised a concern."
        : !notice.IsContacted ? $"Nobody has talked with the director of {district} yet."
        : "";

    /// <summary>The days for a concern are over.</summary>
    public static bool IsOver(NoticeFacts notice, DateOnly today) => notice.ConcernUntil < today;

    /// <summary>The last of so many school days after the day it was sent.</summary>
    public static DateOnly Until(DateOnly sent, int schoolDays, Func<DateOnly, bool> isSchoolDay)
    {
        var day = sent;
        for (var left = schoolDays; left > 0;)
        {
            day = day.AddDays(1);
            left -= isSchoolDay(day) ? 1 : 0;
        }

        return day;
    }

    private static string Day(DateOnly? day) => day is { } d ? SchoolTime.SayDay(d) : "the days for a concern";
}
