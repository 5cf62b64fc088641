using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

public sealed class DeviceWordsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0", "Edge on Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari on an iPhone")]
    [InlineData("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36", "Chrome on a Chromebook")]
    [InlineData("", "A browser")]
    public async Task A_device_is_named_as_its_owner_would(string userAgent, string words)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await Codes.AskedAsync(app, school.Principal);
        browser.UserAgent = userAgent;
        await browser.PressOnlyAsync("Sign in", ("Six-digit code", await Codes.NewestForAsync(app, school.Principal)));

        Assert.Equal(words, await app.WithDbAsync(db => db.Sessions.Where(s => s.PersonId == school.Principal.Id).Select(s => s.Device).SingleAsync()));
    }
}
