using System.Globalization;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Time;

/// <summary>Two partners who were introduced, with what a test gives them: periods, days without school, a standing time.</summary>
internal sealed record TimePair(RunningApp App, SchoolInTest School, FinalizedPair Pair)
{
    public string Address => $"/partnership/{Pair.Partnership.PublicId:N}/time";

    public static async Task<TimePair> MakeAsync(RunningApp app, string zone = "America/Chicago")
    {
        var school = await SchoolInTest.MakeAsync(app, zone);
        var pair = await FinalizedPair.MakeAsync(app, school);
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.IntroducedAt, Clock.Start)));
        return new(app, school, pair);
    }

    public Task<Browser> HersAsync() => App.BrowserOfAsync(Pair.Ana);

    public Task<Browser> HisAsync() => App.BrowserOfAsync(Pair.Walt);

    public Task<StandingTime> OfAsync() => App.WithDbAsync(db => db.StandingTimes.AsNoTracking().SingleAsync(t => t.PartnershipId == Pair.Partnership.Id));

    /// <summary>One of the two types a time in.</summary>
    public async Task<Answer> ByHandAsync(Browser browser, string day, string from, string minutes, params (string Label, string Value)[] more)
    {
        await browser.OpenAsync(Address);
        return await browser.PressAsync("Set our standing time", [("Another time", "on"), ("Day", day), ("From", from), ("Minutes", minutes), .. more]);
    }

    public Task CloseAsync(DateOnly first, DateOnly last, string name) => App.SaveAsync(new CalendarEntry
    {
        PublicId = PublicId.New(), StateId = School.District.StateId, SchoolYearId = School.Year.Id, SchoolId = School.School.Id, DistrictId = School.District.Id,
        FirstDay = first, LastDay = last, Name = name, Kind = CalendarKind.NoSchool,
    });

    public Task OfferAsync(Person person, params (string Day, string From, string To)[] periods) => SayAsync(person, PeriodKind.Offered, periods);

    public Task SayAsync(Person person, PeriodKind kind, params (string Day, string From, string To)[] periods) => App.WithDbAsync(db =>
    {
        db.AddRange(periods.Select(p => new TeacherPeriod
        {
            PersonId = person.Id, SchoolId = School.School.Id, DistrictId = School.District.Id, SchoolYearId = School.Year.Id, Day = p.Day, StartsAt = Time(p.From), EndsAt = Time(p.To), Kind = kind,
        }));
        return db.SaveChangesAsync();
    });

    private static TimeOnly Time(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);
}
