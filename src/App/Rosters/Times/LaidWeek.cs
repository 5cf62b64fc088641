using Counterpart.App.Organizations.Bells;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Rosters.Times;

/// <summary>Lays what a teacher said over the school's bell schedule, and back.</summary>
public static class LaidWeek
{
    public static WeekView View(OwnWeek week, bool wantsDays)
    {
        var bells = week.Bells;
        var byDay = wantsDays || bells.Any(b => b.Days.Select(day => week.KindOf(b, day)).Distinct().Count() > 1);
        var days = byDay
            ? bells.SelectMany(b => b.Days).Distinct(StringComparer.Ordinal).Select(day => (day, Choices(bells.Where(b => b.Days.Contains(day, StringComparer.Ordinal)), week, day)))
            : bells.GroupBy(b => BellWords.Said(b.Days), StringComparer.Ordinal).Select(group => (group.Key, Choices(group, week, day: null)));
        var offered = week.Said.Where(p => p.Kind == PeriodKind.Offered).Sum(p => (int)(p.EndsAt - p.StartsAt).TotalMinutes);
        return new(byDay, [.. days], offered);
    }

    /// <summary>What the form says, period by period and day by day. An answer that is none of ours counts as not given.</summary>
    public static IReadOnlyList<(BellPeriod Bell, DayStretch At)> Read(IReadOnlyList<BellPeriod> bells, IReadOnlyDictionary<string, string?> use)
    {
        List<(BellPeriod, DayStretch)> week = [];
        foreach (var bell in bells)
        {
            foreach (var day in bell.Days)
            {
                if ((Answer(use, Key(bell, day)) ?? Answer(use, Key(bell, null))) is { } kind)
                {
                    week.Add((bell, new(day, bell.StartsAt, bell.EndsAt, kind)));
                }
            }
        }

        return week;
    }

    /// <summary>Nobody is in two places at once: not in two periods of this school, nor here while at another.</summary>
    public static IReadOnlyList<Objection> ObjectionsTo(OwnWeek week, IReadOnlyList<(BellPeriod Bell, DayStretch At)> said)
    {
        List<Objection> objections = [];
        for (var i = 0; i < said.Count; i++)
        {
            var (bell, at) = said[i];
            if (week.SchoolAt(bell, at.Day) is { } school)
            {
                objections.Add(new("", $"{bell.Label} on {at.Day}: your week at {school} has that time. Leave it open here, or change it there first."));
            }
            else if (said.Take(i).Where(s => s.At.Overlaps(at)).Select(s => s.Bell).FirstOrDefault() is { } other)
            {
                objections.Add(new("", $"{bell.Label} and {other.Label} are at the same time on {at.Day}. Leave one of them open."));
            }
        }

        return objections;
    }

    /// <summary>Whether a stored period is one the form asks about: the form's answer takes its place.</summary>
    public static bool IsAsked(IReadOnlyList<BellPeriod> bells, TeacherPeriod period) =>
        bells.Any(b => b.Days.Contains(period.Day, StringComparer.Ordinal) && b.StartsAt < period.EndsAt && period.StartsAt < b.EndsAt);

    private static IReadOnlyList<WeekChoice> Choices(IEnumerable<BellPeriod> bells, OwnWeek week, string? day) =>
    [
        .. bells.OrderBy(b => b.StartsAt).Select(b => new WeekChoice(Key(b, day), b.Label, SchoolTime.SayTimes(b.StartsAt, b.EndsAt), week.KindOf(b, day ?? b.Days[0]))
        {
            ElsewhereAt = (day is null ? b.Days : [day]).Select(d => week.SchoolAt(b, d)).FirstOrDefault(s => s is not null),
        }),
    ];

    private static string Key(BellPeriod bell, string? day) => day is null ? $"{bell.Id}" : $"{bell.Id}.{day}";

    private static PeriodKind? Answer(IReadOnlyDictionary<string, string?> use, string key) =>
        use.TryGetValue(key, out var text) && Enum.TryParse<PeriodKind>(text, out var kind) && Enum.IsDefined(kind) ? kind : null;
}
