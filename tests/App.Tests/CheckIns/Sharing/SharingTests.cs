using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.CheckIns.Sharing;

public sealed class SharingTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("", "Enter a day, like")]
    [InlineData("8/2/2026", "That day is over")]
    [InlineData("8/8/2026", "That is a weekend")]
    [InlineData("7/1/2027", "The school year ends on 06/30/2027")]
    public async Task A_day_that_cannot_be_is_refused_beside_its_box(string typed, string words)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/sharing");

        var page = await browser.PressAsync("Set the day", ("Day of the next faculty meeting", typed));

        Assert.Contains(words, page.Page.QuerySelector("#On_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.Page.QuerySelector("#On")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_day_is_set_once_and_tells_nobody()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        foreach (var turn in new[] { 1, 2 })
        {
            await browser.OpenAsync("/school/sharing");
            var page = await browser.PressAsync("Set the day", ("Day of the next faculty meeting", "11/4/2026"));
            Assert.Contains(turn == 1 ? "Faculty meeting, Wed, Nov 4" : "There is a faculty meeting on that day already", page.Text, StringComparison.Ordinal);
        }

        Assert.Equal(1, await app.WithDbAsync(db => db.FacultyMeetings.CountAsync(m => m.SchoolId == school.School.Id)));
        Assert.False(await app.WithDbAsync(db => db.Outbox.AnyAsync(m => m.DistrictId == school.District.Id)));
    }
}
