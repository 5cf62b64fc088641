using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

/// <summary>How long a sign-in lasts, with the clock moved by hand.</summary>
public sealed class SessionRulesTests
{
    [Theory]
    [InlineData(Role.Teacher, false, 30, true)]
    [InlineData(Role.Teacher, false, 31, false)]
    [InlineData(Role.Principal, false, 31, false)]
    [InlineData(Role.Principal, true, 31, true)]
    [InlineData(Role.Principal, true, (8 * 60) + 1, false)]
    [InlineData(Role.Operator, true, (8 * 60) + 1, false)]
    [InlineData(Role.Teacher, true, 29 * 24 * 60, true)]
    [InlineData(Role.Teacher, true, (30 * 24 * 60) + 1, false)]
    public async Task A_sign_in_lasts_as_long_as_role_and_device_allow(Role role, bool isOwnDevice, int minutesLater, bool lasts)
    {
        await using var app = new RunningApp();
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Somebody", role), isOwnDevice);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/settings")).Status);

        app.Clock.Forward(TimeSpan.FromMinutes(minutesLater));

        Assert.Equal(lasts ? HttpStatusCode.OK : HttpStatusCode.Found, (await browser.OpenAsync("/settings")).Status);
    }

    [Fact]
    public async Task A_leaders_day_ends_after_twelve_hours_however_busy()
    {
        await using var app = new RunningApp();
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        for (var hour = 0; hour < 12; hour++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/settings")).Status);
            app.Clock.Forward(TimeSpan.FromHours(1));
        }

        app.Clock.Forward(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Found, (await browser.OpenAsync("/settings")).Status);
    }

    [Fact]
    public async Task Clicking_keeps_a_shared_device_awake()
    {
        await using var app = new RunningApp();
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await app.BrowserOfAsync(school.Principal, isOwnDevice: false);
        for (var i = 0; i < 4; i++)
        {
            app.Clock.Forward(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/settings")).Status);
        }
    }
}
