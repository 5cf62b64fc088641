using Counterpart.App.Organizations.Bells;

namespace Counterpart.App.Rosters.Times;

/// <summary>What a school's records say about a week of which the person has said nothing: taught by a whole grade, at specials, or in a timetable. What the person said stands.</summary>
public static class FromSchool
{
    /// <param name="bells">Periods of the usual schedule that are for the person's grades.</param>
    /// <param name="taught">Labels of periods in which a student information system has the person teach.</param>
    /// <param name="said">What the person said.</param>
    public static IEnumerable<DayStretch> Of(IEnumerable<BellPeriod> bells, IReadOnlyList<string> taught, IReadOnlyList<TeacherPeriod> said)
    {
        List<TaughtLabel> labels = [.. taught.Select(TaughtLabel.Read)];
        return bells.SelectMany(bell => bell.Days.Select(day => (bell, day)))
            .Select(at => (at.bell, at.day, Kind: KindOf(at.bell, at.day, labels)))
            .Where(at => at.Kind is not null && !said.Any(s => s.Day == at.day && s.StartsAt < at.bell.EndsAt && at.bell.StartsAt < s.EndsAt))
            .Select(at => new DayStretch(at.day, at.bell.StartsAt, at.bell.EndsAt, at.Kind!.Value));
    }

    /// <summary>Null where nobody has said.</summary>
    public static PeriodKind? KindOf(BellPeriod bell, string day, IReadOnlyList<TaughtLabel> taught) => bell.Use switch
    {
        BellUse.Taught => PeriodKind.Class,
        BellUse.Planning => PeriodKind.Planning,
        BellUse.Ask when taught.Any(t => t.Means(bell.Label, day)) => PeriodKind.Class,
        _ => null,
    };
}
