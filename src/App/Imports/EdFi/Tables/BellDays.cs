using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>The days of a school and which bell schedule holds on each: the one with most dates on that day in the term.</summary>
internal sealed class BellDays
{
    /// <summary>The longest name of a rotation day that a schedule may have.</summary>
    private const int LongestName = 12;

    private static readonly (string Name, DayOfWeek Day)[] Week = [("Mon", DayOfWeek.Monday), ("Tue", DayOfWeek.Tuesday), ("Wed", DayOfWeek.Wednesday), ("Thu", DayOfWeek.Thursday), ("Fri", DayOfWeek.Friday)];

    private readonly string _school;
    private readonly IReadOnlyList<EdFiBellSchedule> _schedules;
    private readonly SchoolTerm? _term;
    private readonly bool _rotates;
    private readonly HashSet<string> _periods;
    private readonly SortedDictionary<string, SortedSet<string>> _chosen = new(StringComparer.Ordinal);

    public BellDays(string school, IReadOnlyList<EdFiBellSchedule> schedules, SchoolTerm? term)
    {
        (_school, _schedules, _term) = (school, schedules, term);
        _periods = schedules.SelectMany(s => s.Periods).ToHashSet(StringComparer.Ordinal);
        List<string> rotation = [.. schedules.Select(RotationDay).Where(d => d.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        _rotates = rotation.Count > 1;
        Days = schedules.Count == 0 ? [] : _rotates ? rotation : Weekdays();
    }

    /// <summary>Days of the rotation when there are several, else the weekdays that have school.</summary>
    public IReadOnlyList<string> Days { get; }

    public bool Has(string period) => _periods.Contains(period);

    /// <summary>Where grades have schedules of their own on the same days, the one in which the teacher teaches.</summary>
    public EdFiBellSchedule Choose(string day, IReadOnlySet<string> taught)
    {
        var best = _schedules.Where(s => !_rotates || RotationDay(s).Equals(day, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(s => Dates(s, day)).ThenByDescending(s => s.Periods.Count(taught.Contains)).ThenByDescending(s => s.Periods.Count).ThenBy(s => s.Name, StringComparer.Ordinal).First();
        (_chosen.TryGetValue(best.Name, out var days) ? days : _chosen[best.Name] = new(StringComparer.Ordinal)).Add(day);
        return best;
    }

    /// <summary>Says which schedules were used and which were not, where there was something to choose.</summary>
    public void Tell(TableWriter table)
    {
        if (_schedules.All(s => s.Dates.Count == 0))
        {
            table.Note($"{_school}: no bell schedule has dates (rule 2008), so it is taken to hold on {(_rotates ? "every day of its name" : "every weekday")}.");
        }

        if (_schedules.Count > 1)
        {
            List<string> unused = [.. _schedules.Select(s => s.Name).Where(n => !_chosen.ContainsKey(n)).Order(StringComparer.Ordinal)];
            table.Note($"{_school}: bell schedule {Words.List([.. _chosen.Select(c => $"\"{c.Key}\" on {string.Join(", ", Days.Where(c.Value.Contains))}")])}, by most dates in the term{(unused.Count > 0 ? $"; not used: {Words.List(unused)}" : "")}.");
        }
    }

    private List<string> Weekdays()
    {
        List<string> dated = [.. Week.Where(w => _schedules.Any(s => Dates(s, w.Name) > 0)).Select(w => w.Name)];
        return dated.Count > 0 ? dated : [.. Week.Select(w => w.Name)];
    }

    private int Dates(EdFiBellSchedule schedule, string day) => schedule.Dates.Count(d => IsInTerm(d) && (_rotates || Array.Exists(Week, w => w.Day == d.DayOfWeek && string.Equals(w.Name, day, StringComparison.Ordinal))));

    private bool IsInTerm(DateOnly date) => _term is null || (date >= _term.Begins && date <= _term.Ends);

    /// <summary>As a cell of days can hold it: short, without the signs of a list.</summary>
    private static string RotationDay(EdFiBellSchedule schedule)
    {
        var name = string.Join(' ', schedule.RotationDay.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries));
        return name.Length <= LongestName ? name : name[..LongestName].Trim();
    }
}
