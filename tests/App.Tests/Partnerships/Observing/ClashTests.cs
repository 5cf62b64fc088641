using System.Net;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Observing;

/// <summary>Something else at the time of an observation: Tuesday, August 4, 2026, 9:40 to 10:00.</summary>
public sealed class ClashTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Whoever_goes_in_and_teaches_then_is_asked_once_and_plans_it_anyway_with_everything_kept()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await TeachesAsync(pair, pair.Pair.Ana, "Tue", "9:30", "10:15");

        var asked = await PlanAsync(pair, ObservingPair.SheSees, ("Room", "226"), ("Questioning", "on"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("You teach then, by your own week.", asked.Page.QuerySelector("#Form_From_error")!.TextContent, StringComparison.Ordinal);
        Assert.False(await AnyAsync(pair));
        Assert.StartsWith("Planned.", (await pair.Hers.PressAsync("Plan it anyway")).Says, StringComparison.Ordinal);
        var planned = await pair.OnlyAsync();
        Assert.Equal((new DateOnly(2026, 8, 4), new TimeOnly(9, 40), 20, "226", "QU"), (planned.On, planned.StartsAt, planned.Minutes, planned.Room, pair.PlanOf(planned).Focus));
    }

    [Theory]
    [InlineData("Tue", "10:00", "10:45")]
    [InlineData("Mon", "9:30", "10:15")]
    [InlineData("A", "9:30", "10:15")]
    public async Task A_class_at_another_time_is_nothing_to_ask_about(string day, string from, string to)
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await TeachesAsync(pair, pair.Pair.Ana, day, from, to);

        Assert.StartsWith("Planned.", (await PlanAsync(pair, ObservingPair.SheSees)).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_seen_teaches_and_of_a_third_teacher_nothing_is_said()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await TeachesAsync(pair, pair.Pair.Walt, "Tue", "9:30", "10:15");
        Assert.StartsWith("Planned.", (await PlanAsync(pair, ObservingPair.SheSees)).Says, StringComparison.Ordinal);

        var other = await IntroducedPair.MakeAsync(app);
        var cara = await other.School.PersonAsync("Cara Lane");
        await TeachesAsync(other, cara, "Tue", "9:30", "10:15");
        Assert.StartsWith("Planned", (await PlanAsync(other, ObservingPair.Together, ("Teacher of a third classroom", "Cara Lane"))).Says, StringComparison.Ordinal);
        await other.Hers.OpenAsync(other.Page);
        Assert.Contains("Walt teaches then", (await WaltTeachesAsync()).Text, StringComparison.Ordinal);

        async Task<Answer> WaltTeachesAsync()
        {
            var third = await IntroducedPair.MakeAsync(app);
            await third.School.PersonAsync("Cara Lane");
            await TeachesAsync(third, third.Pair.Walt, "Tue", "9:30", "10:15");
            return await PlanAsync(third, ObservingPair.Together, ("Teacher of a third classroom", "Cara Lane"));
        }
    }

    [Fact]
    public async Task Another_observation_then_is_asked_about_unless_it_was_called_off_or_is_the_one_that_moves()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var first = await PlanAsync(pair, ObservingPair.SheSees);

        var asked = await PlanAsync(pair, ObservingPair.SeesHer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("You have another observation then. Walt has another observation then.", asked.Page.QuerySelector("#Form_From_error")!.TextContent, StringComparison.Ordinal);

        await pair.Hers.OpenAsync(first.Path);
        await pair.Hers.FollowAsync("Another day or time");
        Assert.StartsWith("Saved.", (await pair.Hers.PressAsync("Save the change", ("From", "9:45"))).Says, StringComparison.Ordinal);
        await pair.Hers.OpenAsync(first.Path);
        await pair.Hers.PressAsync("Call it off");
        Assert.StartsWith("Planned.", (await PlanAsync(pair, ObservingPair.SeesHer)).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_standing_meeting_is_asked_about_on_the_day_it_was_moved_to_and_not_where_it_was()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await StandAsync(pair, "Tue", new(2026, 8, 4), "[]");
        Assert.Contains("You meet Walt then, 9:30 to 10:15 AM.", (await PlanAsync(pair, ObservingPair.SheSees)).Text, StringComparison.Ordinal);

        await MoveAsync(pair, """[{"Day":"2026-08-04","To":"2026-08-05","StartsAt":"09:30:00"}]""");
        Assert.Contains("You meet Walt then", (await PlanAsync(pair, ObservingPair.SheSees, ("Day", "2026-08-05"))).Text, StringComparison.Ordinal);
        Assert.StartsWith("Planned.", (await PlanAsync(pair, ObservingPair.SheSees)).Says, StringComparison.Ordinal);
    }

    private static async Task<Answer> PlanAsync(IntroducedPair pair, string who, params (string Label, string Value)[] fill)
    {
        await pair.Hers.OpenAsync(pair.Page + "/observe");
        return await pair.Hers.PressAsync("Plan it", [(who, "on"), ("Day", "2026-08-04"), ("From", "9:40"), ("Minutes", "20"), .. fill]);
    }

    private Task TeachesAsync(IntroducedPair pair, Person person, string day, string from, string to) => app.SaveAsync(new TeacherPeriod
    {
        PersonId = person.Id, SchoolId = pair.School.School.Id, DistrictId = pair.School.District.Id, SchoolYearId = pair.School.Year.Id, Day = day,
        StartsAt = TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), EndsAt = TimeOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture), Kind = PeriodKind.Class,
    });

    private Task StandAsync(IntroducedPair pair, string day, DateOnly first, string moved) => app.SaveAsync(new StandingTime
    {
        PublicId = PublicId.New(), PartnershipId = pair.Pair.Partnership.Id, SchoolId = pair.School.School.Id, DistrictId = pair.School.District.Id, SchoolYearId = pair.School.Year.Id,
        Day = day, FirstDay = first, StartsAt = new(9, 30), Minutes = 45, Zone = "America/Chicago", Room = "", SetById = pair.Pair.Ana.Id, SetAt = Clock.Start, MovedDays = moved,
    });

    private Task MoveAsync(IntroducedPair pair, string moved) => app.WithDbAsync(db =>
        db.StandingTimes.Where(t => t.PartnershipId == pair.Pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(t => t.MovedDays, moved)));

    private Task<bool> AnyAsync(IntroducedPair pair) => app.WithDbAsync(db => db.Observations.AnyAsync(o => o.PartnershipId == pair.Pair.Partnership.Id));
}
