using System.Globalization;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>A school year of one seed, day by day, and what must be true after each of them.</summary>
internal sealed class SimulatedYear(SimulatedSchool school)
{
    private const int MostTries = 8;

    private readonly YearJobs jobs = new(school);
    private readonly DecisionActs decide = new(school);
    private readonly PrincipalActs lead = new(school);
    private readonly AnyAct any = new(school);
    private readonly MailChecks mail = new(school);
    private readonly YearChecks checks = new(school);

    /// <summary>What was handed to the mail server in the year, for whoever compares.</summary>
    public MailChecks Mail => mail;

    public async Task RunAsync(DateOnly last)
    {
        var day = YearDays.First;
        try
        {
            for (; day <= last; day = day.AddDays(1))
            {
                await DayAsync(day);
                await mail.AfterDayAsync();
                await checks.AfterDayAsync();
            }

            if (last == YearDays.Last)
            {
                await mail.AfterYearAsync();
                await checks.AfterYearAsync();
            }
        }
        catch (Exception e)
        {
            throw new Xunit.Sdk.XunitException(string.Create(
                CultureInfo.InvariantCulture,
                $"Seed {school.Seed}, {day:ddd, MMM d, yyyy}, {school.Days.Local(school.Now):HH:mm} at school ({school.Days.Zone}): {(e is Xunit.Sdk.XunitException ? e.Message : e)}\nAgain with COUNTERPART_YEAR_SEED={school.Seed}"),
                e);
        }
    }

    private async Task DayAsync(DateOnly day)
    {
        school.At(day, new(3, 30));
        school.Mail.IsDown = school.Chance(4);
        if (day <= YearDays.LastOfSchool || day.DayNumber % 5 == 0)
        {
            await jobs.ForgetAsync();
        }

        if (day <= YearDays.LastOfYear)
        {
            await (school.Days.IsSchoolDay(day) ? SchoolDayAsync(day) : FreeDayAsync(day));
        }
        else if (day < YearDays.LastOfYear.AddDays(MostTries * 2))
        {
            school.At(day, new(10, 0));
            await jobs.SendAsync();
        }
    }

    private async Task SchoolDayAsync(DateOnly day)
    {
        if (day.Month is 1 or 2 && school.Chance(4))
        {
            school.At(day, new(5, 20));
            await lead.SnowAsync(day, school.Chance(30) ? 5 : 1);
        }

        // Just before the end of the quiet hours, at it, and some time later.
        if (day.DayOfWeek == DayOfWeek.Monday || school.Chance(20))
        {
            await LookAsync(day, new(5, 59));
        }

        await LookAsync(day, school.Chance(50) ? new(6, 0) : new(school.Dice.Next(6, 10), school.Dice.Next(60)));
        school.At(day, new(10, school.Dice.Next(60)));
        await jobs.SendAsync();
        await DecideAsync(day);
        await ActAsync(day, school.Dice.Next(2, 7), 11, 16);
        school.At(day, new(16, 59));
        await jobs.SendAsync();
        await EveningAsync(day);
    }

    private async Task LookAsync(DateOnly day, TimeOnly time)
    {
        school.At(day, time);
        await jobs.WriteNotesAsync();
        await jobs.SendAsync();
    }

    private async Task EveningAsync(DateOnly day)
    {
        school.At(day, new(17, 0));
        await jobs.SendAsync();
        await ActAsync(day, school.Dice.Next(3), 17, 23);
        if (school.Chance(20))
        {
            await LookAsync(day, new(23, 30));
        }
    }

    private async Task FreeDayAsync(DateOnly day)
    {
        if (!school.Chance(25))
        {
            return;
        }

        school.At(day, new(12, 0));
        await any.ExecuteAsync();
        await LookAsync(day, new(13, 0));
    }

    /// <summary>Most partnerships begin in August, some in September; some end, and their people begin anew.</summary>
    private async Task DecideAsync(DateOnly day)
    {
        if (day == YearDays.First || day == YearDays.First.AddDays(10) || day == YearDays.First.AddDays(36))
        {
            await decide.PairAsync(day == YearDays.First ? 20 : 6);
        }

        var waiting = school.Pairs.FindAll(p => !p.IsIntroduced && !p.IsOver);
        if (waiting.Count > 0 && school.Chance(15))
        {
            await decide.IntroduceAsync([.. waiting.Take(school.Dice.Next(1, 16))]);
        }

        var luck = school.Dice.Next(1000);
        var running = school.Pairs.FindAll(p => p.IsRunning);
        if (luck < 25 && running.Count > 20)
        {
            await decide.EndAsync(school.Any(running));
        }
        else if (luck < 60)
        {
            await (luck < 45 ? decide.PairAsync(1) : decide.PairTwiceAsync());
        }
    }

    private async Task ActAsync(DateOnly day, int acts, int from, int until)
    {
        foreach (var time in Enumerable.Range(0, acts).Select(_ => new TimeOnly(school.Dice.Next(from, until), school.Dice.Next(60))).Order().ToList())
        {
            school.At(day, time);
            await any.ExecuteAsync();
        }
    }
}
