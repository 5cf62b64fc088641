using System.Net;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.People;

public sealed class SeatTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Save = "Save this seat";

    [Fact]
    public async Task A_seat_is_added_then_changed()
    {
        var (school, browser) = await OpenAsync();
        await browser.PressAsync(Save, ("Which seat", "7 Science, to be hired"), ("Grades", "7"), ("Subjects", "Science"));
        await browser.FollowAsync("Change 7 Science");

        var answer = await browser.PressAsync(Save, ("Which seat", "7, 8 Science, to be hired"), ("Grades", "7-8"));

        Assert.Equal("7, 8 Science, to be hired is saved. It can hold a place in a pair.", answer.Says);
        var seat = await SeatAsync(school);
        Assert.Equal(("7, 8 Science, to be hired", "7 8", "Science"), (seat.Label, string.Join(' ', seat.Grades), string.Join(' ', seat.Subjects)));
        Assert.Single(await app.AuditAsync(school, "seat.changed"));
    }

    [Fact]
    public async Task A_seat_without_a_name_is_refused_with_the_rest_kept()
    {
        var (school, browser) = await OpenAsync();

        var answer = await browser.PressAsync(Save, ("Subjects", "Science"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Say which seat it is", answer.Page.QuerySelector("#Form_Label_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Science", answer.Page.QuerySelector("#Form_Subjects")!.GetAttribute("value"));
        Assert.Equal(0, await app.WithDbAsync(db => db.VacantSeats.CountAsync(s => s.SchoolId == school.School.Id)));
    }

    [Fact]
    public async Task A_seat_somebody_else_changed_is_not_overwritten_unseen()
    {
        var (school, browser) = await OpenAsync();
        await browser.PressAsync(Save, ("Which seat", "Seat A"));
        var path = $"/school/people/seat/{(await SeatAsync(school)).PublicId:N}";
        var other = await school.PrincipalBrowserAsync();
        await browser.OpenAsync(path);
        await other.OpenAsync(path);
        await other.PressAsync(Save, ("Which seat", "Seat B"));

        var answer = await browser.PressAsync(Save, ("Which seat", "Seat C"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("it is now \"Seat B\"", answer.Text, StringComparison.Ordinal);
        await browser.PressAsync(Save);
        Assert.Equal("Seat C", (await SeatAsync(school)).Label);
    }

    [Fact]
    public async Task A_strangers_seat_is_not_there_and_a_teacher_may_not_add_one()
    {
        var (school, browser) = await OpenAsync();
        await browser.PressAsync(Save, ("Which seat", "Seat A"));
        var path = $"/school/people/seat/{(await SeatAsync(school)).PublicId:N}";
        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(path)).Status);
        await stranger.OpenAsync("/school/people/seat");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync(path, ("Form.Label", "X"), ("Form.Version", "1"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"))).OpenAsync("/school/people/seat")).Status);
    }

    private Task<VacantSeat> SeatAsync(SchoolInTest school) => app.WithDbAsync(db => db.VacantSeats.SingleAsync(s => s.SchoolId == school.School.Id));

    private async Task<(SchoolInTest School, Browser Browser)> OpenAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/people/seat");
        return (school, browser);
    }
}
