using System.Globalization;

namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>Makes up two school years of observations: one to three scores an indicator and year, by the teacher's licence.</summary>
internal sealed class ResultsMaker(IReadOnlyList<IndicatorShape> shapes, string instrument)
{
    private const int LatestYear = 2025;
    private const int DaysOfObserving = 230;

    private static readonly int[] Practitioner = [3, 2, 2];
    private static readonly int[] Professional = [2, 1, 1];
    private static readonly int[] Strong = [1, 1, 1];

    private static readonly string[][] Days = [DaysOf(LatestYear - 1), DaysOf(LatestYear)];
    private static readonly string[] Years = [YearOf(LatestYear - 1), YearOf(LatestYear)];

    public void Write(MadePerson person, MadeProfile profile, Dice dice, RowBytes rows)
    {
        if (person.IsNewHire || person.IsLeader)
        {
            return;
        }

        var rater = new Dice(1, person.ObserverId).Normal();
        var plan = dice.Below(10) switch { < 2 => Practitioner, < 7 => Professional, _ => Strong };
        for (var year = dice.Chance(88) ? 0 : 1; year < Years.Length; year++)
        {
            for (var domain = 0; domain < plan.Length; domain++)
            {
                for (var visit = 0; visit < plan[domain]; visit++)
                {
                    var day = Days[year][((visit * DaysOfObserving) + dice.Below(DaysOfObserving)) / plan[domain]];
                    WriteVisit(new(person, profile, rater), domain, (Years[year], day), (dice, rows));
                }
            }
        }
    }

    private void WriteVisit(Visited visited, int domain, (string Year, string Day) when, (Dice Dice, RowBytes Rows) to)
    {
        for (var i = 0; i < shapes.Count; i++)
        {
            if (shapes[i].Domain == domain)
            {
                to.Rows.Add(visited.Person.Id).Add(when.Year).Add(instrument).Add(shapes[i].Code)
                    .Add(visited.Profile.Score(i, shapes[i], visited.Rater, to.Dice)).Add(when.Day).Add(visited.Person.ObserverId).EndRow();
            }
        }
    }

    /// <summary>Days from early September on; a Saturday or Sunday becomes the Monday after.</summary>
    private static string[] DaysOf(int year)
    {
        var first = new DateOnly(year, 9, 3);
        return Enumerable.Range(0, DaysOfObserving).Select(day =>
        {
            var date = first.AddDays(day);
            var shift = date.DayOfWeek switch { DayOfWeek.Saturday => 2, DayOfWeek.Sunday => 1, _ => 0 };
            return date.AddDays(shift).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }).ToArray();
    }

    private static string YearOf(int begin) => string.Create(CultureInfo.InvariantCulture, $"{begin}-{(begin + 1) % 100:00}");

    private sealed record Visited(MadePerson Person, MadeProfile Profile, int Rater);
}
