using Counterpart.App.Organizations.Bells;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Rosters.Times;

/// <summary>Lays what a teacher said over the school's bell schedule, and back.</summary>
public static class LaidWeek
{
    public static WeekView View(IReadOnlyList<BellPeriod> bells, IReadOnlyList<TeacherPeriod> said, bool wantsDays)
    {
        var byDay = wantsDays || bells.Any(b => Kinds(b, said).Distinct().Count() > 1);
        var days = byDay
            ? bells.SelectMany(b => b.Days).Distinct(StringComparer.Ordinal).Select(day => (day, Choices(bells.Where(b => b.Days.Contains(day, StringComparer.Ordinal)), said, day)))
            : bells.GroupBy(b => BellWords.Said(b.Days), StringComparer.Ordinal).Select(group => (group.Key, Choices(group, said, day: null)));
        var offered = said.Where(p => p.Kind == PeriodKind.Offered).Sum(p => (int)(p.EndsAt - p.StartsAt).TotalMinutes);
        return new(byDay, [.. days], offered);
    }

    /// <summary>What the form says, period by period and day by day. An answer that is none of ours counts as not given.</summary>
    public static IReadOnlyList<(string Day, TimeOnly Start, TimeOnly End, PeriodKind Kind)> Read(IReadOnlyList<BellPeriod> bells, IReadOnlyDictionary<string, string?> use)
    {
        List<(string, TimeOnly, TimeOnly, PeriodKind)> week = [];
        foreach (var bell in bells)
        {
            foreach (var day in bell.Days)
            {
                if ((Answer(use, Key(bell, day)) ?? Answer(use, Key(bell, null))) is { } kind)
                {
                    week.Add((day, bell.StartsAt, bell.EndsAt, kind));
                }
            }
        }

        return week;
    }

    /// <summary>Whether a stored period is one the form asks about: the form's answer takes its place.</summary>
    public static bool IsAsked(IReadOnlyList<BellPeriod> bells, TeacherPeriod period) =>
        bells.Any(b => b.Days.Contains(period.Day, StringComparer.Ordinal) && b.StartsAt < period.EndsAt && period.StartsAt < b.EndsAt);

    private static IReadOnlyList<WeekChoice> Choices(IEnumerable<BellPeriod> bells, IReadOnlyList<TeacherPeriod> said, string? day) =>
    [
        .. bells.OrderBy(b => b.StartsAt).Select(b => new WeekChoice(
            Key(b, day), b.Label, SchoolTime.SayTimes(b.StartsAt, b.EndsAt), day is null ? Kinds(b, said).FirstOrDefault() : Kind(b, day, said))),
    ];

    private static IEnumerable<PeriodKind?> Kinds(BellPeriod bell, IReadOnlyList<TeacherPeriod> said) => bell.Days.Select(day => Kind(bell, day, said));

    private static PeriodKind? Kind(BellPeriod bell, string day, IReadOnlyList<TeacherPeriod> said) =>
        said.Where(p => p.Day == day && p.StartsAt == bell.StartsAt && p.EndsAt == bell.EndsAt).Select(p => (PeriodKind?)p.Kind).FirstOrDefault();

    private static string Key(BellPeriod bell, string? day) => day is null ? $"{bell.Id}" : $"{bell.Id}.{day}";

    private static PeriodKind? Answer(IReadOnlyDictionary<string, string?> use, string key) =>
        use.TryGetValue(key, out var text) && Enum.TryParse<PeriodKind>(text, out var kind) && Enum.IsDefined(kind) ? kind : null;
}
