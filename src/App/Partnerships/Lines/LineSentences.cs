using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Lines;

/// <summary>Who reads a line, in words.</summary>
public static class LineSentences
{
    public static IEnumerable<(LineFor For, string Offer, string What)> Offers(string principal) =>
    [
        (LineFor.Principal, principal, "Stands on the page of your partnership that your principal may open."),
        (LineFor.Faculty, "A faculty meeting", "One thing you tried. Your principal may put it on the page for the whole faculty."),
        (LineFor.TimeTip, "A faculty meeting, as a tip about finding time", "How the two of you find time to meet or to watch each other teach."),
    ];

    public static string Readers(LineFor reads, bool showsName, string principal) => reads switch
    {
        LineFor.Principal => $"For {principal}",
        LineFor.Faculty => $"For a faculty meeting, {(showsName ? "with your name" : "without your name")}",
        _ => $"A tip about finding time, {(showsName ? "with your name" : "without your name")}",
    };

    /// <summary>"Opened by Renee Holt on Oct 2."</summary>
    public static string Opened(IReadOnlyList<(string Who, DateOnly On)> openings) => openings.Count == 0
        ? "Nobody opened it yet."
        : $"Opened by {Words.List([.. openings.Select(o => $"{o.Who} on {SchoolTime.SayShort(o.On)}")])}.";
}
