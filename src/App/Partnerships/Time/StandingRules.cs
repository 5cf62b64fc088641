using System.Globalization;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Partnerships.Time;

/// <summary>Reads a standing time as typed, and says on which days it falls. Knows no database, no clock and no request.</summary>
public static class StandingRules
{
    public const int MostLettersOfRoom = 80;
    private const int Shortest = 10;
    private const int Longest = 180;

    /// <summary>So far ahead a meeting is looked for that was moved to an earlier day.</summary>
    private const int MostDaysAhead = 21;

    /// <summary>
    /// The days from the first to the last on which the partners meet. Every other week counts weeks of the calendar, not of school: a break drops a meeting and moves none,
    /// so that both can count it on any wall calendar, a calendar program can repeat it, and a snow day entered later does not turn all later weeks around.
    /// A rotation counts school days, because it goes on where it stopped.
    /// </summary>
    public static IReadOnlyList<DateOnly> Dates(StandingPlan plan, SchoolDays days, DateOnly last) => plan.CycleDays > 0
        ? [.. SchoolDaysFrom(plan.FirstDay, days, last).Where((_, i) => i % (plan.CycleDays * (plan.EveryOther ? 2 : 1)) == 0)]
        : [.. Weekly(plan, last).Where(d => days.IsSchoolDay(d) || IsElsewhere(plan, d))];

    /// <summary>Days on which a weekly time would fall and does not, for there is no school.</summary>
    public static IReadOnlyList<DateOnly> Skipped(StandingPlan plan, SchoolDays days, DateOnly last) =>
        plan.CycleDays > 0 ? [] : [.. Weekly(plan, last).Where(d => !days.IsSchoolDay(d) && !IsElsewhere(plan, d))];

    /// <summary>A meeting that was moved takes place, even if there is no school on its usual day.</summary>
    private static bool IsElsewhere(StandingPlan plan, DateOnly day) => plan.MoveOf(day) is { To: not null };

    /// <summary>The same days with what was moved, in the order in which they take place.</summary>
    public static IEnumerable<StandingMeeting> Meetings(StandingPlan plan, TimeOnly startsAt, IEnumerable<DateOnly> dates) => dates
        .Select(day => plan.MoveOf(day) is { } move ? new StandingMeeting(day, move.To, move.To is null ? startsAt : move.StartsAt, true) : new StandingMeeting(day, day, startsAt, false))
        .OrderBy(m => m.On ?? m.Day).ThenBy(m => m.StartsAt);

    /// <summary>What takes place on one day: a later meeting can have been moved to it.</summary>
    public static IEnumerable<StandingMeeting> On(StandingPlan plan, TimeOnly startsAt, SchoolDays days, DateOnly day) =>
        Meetings(plan, startsAt, Dates(plan, days, plan.Moves.Where(m => m.To == day).Select(m => m.Day).Append(day).Max())).Where(m => m.On == day);

    /// <summary>The day a log is most likely about: the last meeting of a weekly time if it was within a week, else today.</summary>
    public static DateOnly LastUpTo(StandingPlan plan, DateOnly today) =>
        plan.CycleDays == 0 && Meetings(plan, default, Weekly(plan, today.AddDays(MostDaysAhead))).LastOrDefault(m => m.On <= today)?.On is { } last && last > today.AddDays(-7) ? last : today;

    public static (StandingDraft? Draft, IReadOnlyList<Objection> Objections) Read(StandingOrder order, StandingGround ground)
    {
        List<Objection> objections = [];
        var chosen = order.Choice == StandingOrder.Other ? ByHand(order, ground, objections) : ground.Choices.FirstOrDefault(c => c.Key == order.Choice);
        if (chosen is null && objections.Count == 0)
        {
            objections.Add(new("Choice", order.Choice is null ? "Choose a time, or \"Another time\"." : "That time is no longer offered by everybody. Choose another."));
        }

        var room = order.Room?.Trim() ?? "";
        if (room.Length > MostLettersOfRoom)
        {
            objections.Add(new("Room", $"Say it in {MostLettersOfRoom} letters at most, like Room 118."));
        }

        if (chosen is null)
        {
            return (null, objections);
        }

        var cycle = ground.Rotation.Contains(chosen.Day, StringComparer.Ordinal) ? ground.Rotation.Count : 0;
        var first = First(order.First?.Trim() ?? "", chosen.Day, cycle, ground, objections);
        return first is null || objections.Count > 0
            ? (null, objections)
            : (new StandingDraft(chosen.Day, new(cycle, order.EveryOther, first.Value), chosen.Start, chosen.Minutes, room), []);
    }

    private static SharedChoice? ByHand(StandingOrder order, StandingGround ground, List<Objection> objections)
    {
        var day = order.Day ?? "";
        if (!StandingWords.Week.Contains(day, StringComparer.Ordinal) && !ground.Rotation.Contains(day, StringComparer.Ordinal))
        {
            objections.Add(new("Day", "Choose a day."));
        }

        var starts = TimeCell.Parse(order.From?.Trim() ?? "");
        if (starts.What is { } what)
        {
            objections.Add(new("From", $"{Words.Capital(what)}. {starts.Fix}"));
        }

        if (!int.TryParse(order.Minutes?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes is < Shortest or > Longest)
        {
            objections.Add(new("Minutes", $"Type how many minutes, from {Shortest} to {Longest}."));
        }
        else if (starts.Value is { } at && (at.Hour * 60) + at.Minute + minutes >= 24 * 60)
        {
            objections.Add(new("Minutes", "It would go on past midnight. Check the time."));
        }

        return objections.Count > 0 ? null : new(day, starts.Value!.Value, minutes);
    }

    private static DateOnly? First(string typed, string day, int cycle, StandingGround ground, List<Objection> objections)
    {
        var parsed = DateCell.Parse(typed);
        var wrong = typed.Length == 0
            ? cycle > 0 ? $"Type the first date, one on which it is {StandingWords.DayName(day)}." : ""
            : parsed.What is { } what ? $"{what}. {parsed.Fix}" : Wrong(parsed.Value!.Value, day, cycle, ground);
        var first = typed.Length == 0 && cycle == 0 ? Next(day, ground) : parsed.Value;
        if (wrong.Length == 0 && first is null)
        {
            wrong = $"There is no {StandingWords.DayName(day)} with school left in this school year.";
        }

        if (wrong.Length > 0)
        {
            objections.Add(new("First", wrong));
        }

        return wrong.Length > 0 ? null : first;
    }

    private static string Wrong(DateOnly first, string day, int cycle, StandingGround ground) =>
        first < ground.Today ? $"{CalendarWords.Full(first)} is past. Type today or a later date."
        : first > ground.LastDay ? $"{CalendarWords.Full(first)} is after this school year. Check the year."
        : cycle == 0 && first.DayOfWeek != StandingWords.WeekdayOf(day) ? $"{CalendarWords.Full(first)} is a {first.DayOfWeek}, and the time is on {StandingWords.DayName(day)}s. Correct one of the two."
        : !ground.Days.IsSchoolDay(first) ? $"There is no school on {CalendarWords.Full(first)}{(ground.Days.On(first) is { } on ? $": {on.Name}" : "")}. Type another date."
        : cycle > 0 && ground.Days.InService.Contains(first) ? $"{CalendarWords.Full(first)} is an in-service day, and no rotation day. Type another date."
        : "";

    private static DateOnly? Next(string day, StandingGround ground)
    {
        for (var date = ground.Today; date <= ground.LastDay; date = date.AddDays(1))
        {
            if (date.DayOfWeek == StandingWords.WeekdayOf(day) && ground.Days.IsSchoolDay(date))
            {
                return date;
            }
        }

        return null;
    }

    private static IEnumerable<DateOnly> Weekly(StandingPlan plan, DateOnly last)
    {
        for (var day = plan.FirstDay; day <= last; day = day.AddDays(plan.EveryOther ? 14 : 7))
        {
            yield return day;
        }
    }

    private static IEnumerable<DateOnly> SchoolDaysFrom(DateOnly first, SchoolDays days, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (days.IsSchoolDay(day) && !days.InService.Contains(day))
            {
                yield return day;
            }
        }
    }
}
