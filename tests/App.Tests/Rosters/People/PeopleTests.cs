using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.People;

public sealed class PeopleTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Teachers_stand_by_grade_then_name_with_counts_and_states_only()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var walt = await school.PersonAsync("Walt Greer", grades: "8", subjects: "Science");
        await school.PersonAsync("Ana Ortiz", grades: "7", room: "118");
        await school.PersonAsync("Tom Reyes", grades: "6;7;8", subjects: "Art");
        await school.PersonAsync("Dev Patel", grades: "7");
        await school.ResultsAsync(app, walt, ("QU", 4321), ("TH", 2345));

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/people");

        Assert.Equal(
            "Grade 7|Ana Ortiz|Dev Patel|Grade 8|Walt Greer|Across grades|Tom Reyes",
            string.Join('|', answer.Page.QuerySelectorAll("table.rows--people tbody th").Select(t => (t.QuerySelector("a") ?? t).TextContent.Trim())));
        Assert.Contains("4 teachers. 0 take part, 4 have not answered.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("2", Row(answer, "Walt Greer").QuerySelector("[data-label='Indicators read']")!.TextContent.Trim());
        Assert.Equal("none", Row(answer, "Ana Ortiz").QuerySelector("[data-label='Indicators read']")!.TextContent.Trim());
        Assert.DoesNotContain("4.3", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("strength", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await app.AuditAsync(school, "words.viewed"));
    }

    [Fact]
    public async Task The_list_is_searched_and_filtered_by_address()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz", room: "118");
        await school.PersonAsync("Walt Greer", subjects: "Science");
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync($"/school/people/{ana.PublicId:N}");
        await browser.PressAsync("Save the answer", ("Yes", "on"));
        await browser.OpenAsync("/school/people");

        var found = await browser.PressAsync("Find", ("Find a name, subject or room", "118"));

        Assert.Contains("Ana Ortiz", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Walt Greer", found.Text, StringComparison.Ordinal);
        Assert.Contains("Ana Ortiz", (await browser.OpenAsync("/school/people?show=yes")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ortiz", (await browser.OpenAsync("/school/people?show=no-answer")).Text, StringComparison.Ordinal);
        Assert.Contains("Nobody here fits.", (await browser.OpenAsync("/school/people?find=xyz")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_teachers_come_in_pages_of_a_hundred()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.WithDbAsync(async db =>
        {
            db.AddRange(Enumerable.Range(1, 205).Select(n => new Person
            {
                PublicId = PublicId.New(), DistrictId = school.District.Id, Name = $"Teacher {n:000}", Positions =
                [
                    new() { PersonId = 0, Role = Role.Teacher, DistrictId = school.District.Id, SchoolId = school.School.Id, StartsOn = new(2026, 7, 1), Grades = ["7"] },
                ],
            }));
            return await db.SaveChangesAsync();
        });
        var browser = await school.PrincipalBrowserAsync();

        var first = await browser.OpenAsync("/school/people");
        Assert.Contains("Teacher 100", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Teacher 101", first.Text, StringComparison.Ordinal);
        Assert.Equal("1|2|3|Next", string.Join('|', first.Page.QuerySelectorAll(".pages > *").Select(l => l.TextContent)));
        var last = await browser.FollowAsync("Next");
        Assert.Contains("Teacher 101", last.Text, StringComparison.Ordinal);
        last = await browser.FollowAsync("Next");

        Assert.Equal(5, last.Page.QuerySelectorAll("table.rows--people th[scope=row]").Length);
        Assert.Contains("Teacher 205", (await browser.OpenAsync("/school/people?page=99")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_left_is_in_a_view_of_its_own_and_who_comes_is_marked()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        var nia = await school.PersonAsync("Nia Ford");
        await app.WithDbAsync(async db =>
        {
            await db.Positions.Where(p => p.PersonId == ana.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.EndsOn, new DateOnly(2026, 7, 20)));
            return await db.Positions.Where(p => p.PersonId == nia.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.StartsOn, new DateOnly(2026, 9, 1)));
        });
        var browser = await school.PrincipalBrowserAsync();

        var answer = await browser.OpenAsync("/school/people");

        Assert.DoesNotContain("Ana Ortiz", answer.Text, StringComparison.Ordinal);
        Assert.Contains("from Sep 1", Row(answer, "Nia Ford").TextContent, StringComparison.Ordinal);
        Assert.Contains("left Jul 20", Row(await browser.OpenAsync("/school/people?show=left"), "Ana Ortiz").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vacant_seat_is_closed_and_opened_again()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/people/seat");
        await browser.PressAsync("Save this seat", ("Which seat", "7 Science, to be hired"));

        var closed = await browser.PressAsync("Close 7 Science");
        Assert.Equal("7 Science, to be hired is closed. You can open it again below.", closed.Says);
        Assert.NotNull((await SeatAsync(school)).ClosedAt);
        var open = await browser.PressAsync("Open again");

        Assert.Equal("7 Science, to be hired is open again.", open.Says);
        Assert.Null((await SeatAsync(school)).ClosedAt);
        Assert.Single(await app.AuditAsync(school, "seat.closed"));
    }

    [Fact]
    public async Task A_seat_in_a_finalized_partnership_is_not_closed()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/people/seat");
        await browser.PressAsync("Save this seat", ("Which seat", "7 Science, to be hired"));
        var seat = await SeatAsync(school);
        var partnership = await school.PartnersAsync(app, school.Year.Id, await school.PersonAsync("Ana Ortiz"));
        await app.SaveAsync(new App.Partnerships.PartnershipSeat
        {
            PartnershipId = partnership.Id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, VacantSeatId = seat.Id, Place = 1,
        });

        var answer = await browser.PressAsync("Close 7 Science");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("holds a place in a finalized partnership", answer.Text, StringComparison.Ordinal);
        Assert.Null((await SeatAsync(school)).ClosedAt);
    }

    [Fact]
    public async Task Another_schools_seat_is_not_there_and_a_teacher_may_not_look()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/people/seat");
        await browser.PressAsync("Save this seat", ("Which seat", "7 Science, to be hired"));
        var seat = await SeatAsync(school);
        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();
        await stranger.OpenAsync("/school/people/add");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync("/school/people?handler=Close", ("seat", seat.PublicId.ToString("N")))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"))).OpenAsync("/school/people")).Status);
        Assert.Null((await SeatAsync(school)).ClosedAt);
    }

    private Task<VacantSeat> SeatAsync(SchoolInTest school) => app.WithDbAsync(db => db.VacantSeats.SingleAsync(s => s.SchoolId == school.School.Id));

    private static AngleSharp.Dom.IElement Row(Answer answer, string name) => answer.Page.QuerySelectorAll("tr").First(r => r.TextContent.Contains(name, StringComparison.Ordinal));
}
