namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>Makes up what each person does when. People who answered their card mostly say which planning periods they offer.</summary>
internal sealed class SchedulesMaker(Timetable timetable, Dice dice)
{
    private const int MissingPercent = 7;

    public void Write(MadePerson person, bool answered, RowBytes rows)
    {
        if (person.IsLeader || dice.Chance(MissingPercent))
        {
            return;
        }

        var free = FreePeriod(person);
        var offers = dice.Chance(answered ? 80 : 25);
        var daysAway = person.IsItinerant ? dice.Between(1, 2) : 0;
        for (var day = 0; day < timetable.Days.Length - daysAway; day++)
        {
            var offersToday = offers && dice.Chance(timetable.Days.Length < 5 ? 75 : 55);
            for (var period = 0; period < timetable.Periods.Length; period++)
            {
                // A period missing here and there, as in every export.
                if (!dice.Chance(2))
                {
                    var (start, end) = timetable.Periods[period];
                    rows.Add(person.Id).Add(timetable.Days[day]).Add(start).Add(end)
                        .Add(period != free ? "class" : offersToday ? "offered" : "planning").EndRow();
                }
            }
        }
    }

    /// <summary>A team's common period, or one of the person's own; coaches like the last.</summary>
    private int FreePeriod(MadePerson person)
    {
        var periods = timetable.Periods.Length;
        if (timetable.IsPlannedByTeam && person.Team >= 0)
        {
            return person.Team % periods;
        }

        return dice.Chance(10) ? periods - 1 : dice.Below(periods);
    }
}
