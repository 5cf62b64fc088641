using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>The words of a notice to a director of schools, for paper, screen and email.</summary>
public static class NoticeText
{
    public const string Subject = "P3: matches of your district";

    /// <summary>What the state may edit: the words between the greeting and the list.</summary>
    public const string Usual =
        """
        Thank you for nominating administrators for the Principal Peer Partnership (P3). The department has matched them with peers in neighboring districts, by what each chose to work on. Each of them said yes before this notice.

        The two visit each other’s schools, talk on the phone in between, and may use an Individual Action Plan. It is a talk between equals: neither evaluates the other.
        """;

    public static string Opening(NoticeLine notice) => notice.Words.Length > 0 ? notice.Words : Usual;

    /// <summary>What a director can do, and until when.</summary>
    public static string Days(DateOnly? until, int days) => until is { } day
        ? $"If you have a concern about a match, tell us by {SchoolTime.SayDay(day)}. The administrators are told after that."
        : $"If you have a concern about a match, you have {Words.Spelled(days, "school day")} to tell us. The administrators are told after that.";

    public static string Mail(NoticeLine notice, string first, PeerThisYear year, string address) => $"""
        Dear {first},

        {Opening(notice)}

        {string.Join("\n", notice.Matches.Select(m => $"- {m.Sentence}"))}

        {Days(notice.ConcernUntil, year.ConcernDays)}{(address.Length > 0 ? $" You can also do it on your page: {address}/district/p3/matches" : "")}

        Questions: {PeerWords.Asked(year.Contact)}.

        You get this because your district takes part in P3 {year.YearName}. It comes once.
        """;
}
