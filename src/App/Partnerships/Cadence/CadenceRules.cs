using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Partnerships.Cadence;

/// <summary>Every other week, as a strip: school weeks two by two (three, where one is left over before a break), breaks beside them and out of the count.</summary>
public static class CadenceRules
{
    private const int DaysOfWeek = 7;
    private const int Before = 5;
    private const int Ahead = 2;

    /// <summary>All spans from the first week of a partnership to two after today.</summary>
    /// <param name="done">Days on which the pair did something; on a day of a break it counts for the span before.</param>
    public static IReadOnlyList<CadenceSpan> Spans(DateOnly starts, DateOnly today, SchoolDays days, IReadOnlyCollection<DateOnly> done)
    {
        List<(DateOnly From, DateOnly To, bool IsBreak)> spans = [];
        var ahead = 0;
        for (var monday = Monday(starts); ahead < Ahead; monday = monday.AddDays(DaysOfWeek))
        {
            var sunday = monday.AddDays(DaysOfWeek - 1);
            var isBreak = !Enumerable.Range(0, DaysOfWeek).Any(d => days.IsSchoolDay(monday.AddDays(d)));
            if (spans.Count > 0 && spans[^1] is var last && last.IsBreak == isBreak && (isBreak || IsOneWeek(last.From, last.To)))
            {
                spans[^1] = (last.From, sunday, isBreak);
                continue;
            }

            // One week left over before a break is too short to be counted by itself.
            if (isBreak && spans.Count > 1 && IsOneWeek(spans[^1].From, spans[^1].To) && !spans[^2].IsBreak)
            {
                spans[^2] = spans[^2] with { To = spans[^1].To };
                spans.RemoveAt(spans.Count - 1);
            }

            spans.Add((monday, sunday, isBreak));
            ahead += monday > today ? 1 : 0;
        }

        return [.. spans.Select((s, i) => new CadenceSpan(s.From, s.To, s.IsBreak ? 0 : Count(i), s.IsBreak, s.From <= today && today <= s.To, s.From > today))];

        int Count(int i)
        {
            var until = i + 1 < spans.Count && spans[i + 1].IsBreak ? spans[i + 1].To : spans[i].To;
            return done.Count(d => (i == 0 || d >= spans[i].From) && d <= until);
        }
    }

    /// <summary>What fits beside each other on a phone: five before now, now, and what is ahead.</summary>
    public static IEnumerable<CadenceSpan> Shown(IReadOnlyList<CadenceSpan> spans)
    {
        var now = spans.Count(s => !s.IsNow && !s.IsAhead);
        return spans.Skip(Math.Max(0, now - Before));
    }

    /// <summary>"Something together in 5 of 6 two-week spans." The span that runs counts once something is in it.</summary>
    public static string Say(IEnumerable<CadenceSpan> spans)
    {
        var counted = spans.Where(s => !s.IsBreak && !s.IsAhead && (!s.IsNow || s.Together > 0)).ToList();
        return counted.Count == 0
            ? "The first two weeks have just begun."
            : $"Something together in {counted.Count(s => s.Together > 0)} of {Words.Count(counted.Count, "two-week span")}. Breaks do not count.";
    }

    /// <summary>What the dots of a span say in words.</summary>
    public static string Told(CadenceSpan span) => span switch
    {
        { IsBreak: true } => "",
        { IsAhead: true } => ": ahead",
        { Together: 0 } => $" to {SchoolTime.SayShort(span.To)}: nothing logged{(span.IsNow ? " yet" : "")}",
        _ => $" to {SchoolTime.SayShort(span.To)}: {Words.Spelled(span.Together, "thing")} together",
    };

    private static bool IsOneWeek(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber < DaysOfWeek;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
}
