using Counterpart.App.Access;
using Counterpart.App.Tests.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Operations;

public sealed class MessagesTests
{
    [Fact]
    public async Task A_real_operator_sees_that_a_code_was_written_but_not_the_code()
    {
        await using var app = new RunningApp();
        var school = await SchoolInTest.MakeAsync(app);
        var stranger = await SchoolInTest.MakeAsync(app);
        await Codes.AskedAsync(app, school.Principal);
        await Codes.AskedAsync(app, stranger.Principal);
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Sam Ito", Role.Operator));

        var answer = await browser.OpenAsync("/ops/messages");

        Assert.Contains(school.Principal.Email!, answer.Text, StringComparison.Ordinal);
        Assert.Contains("sign-in code", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await Codes.NewestForAsync(app, school.Principal), answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(stranger.Principal.Email!, answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_demo_messages_stay_and_can_be_read()
    {
        await using var demo = new DemoApp();
        var school = await SchoolInTest.MakeAsync(demo);
        await Codes.AskedAsync(demo, school.Principal);
        var browser = await demo.BrowserOfAsync(await school.PersonAsync("Sam Ito", Role.Operator));

        var answer = await browser.OpenAsync("/ops/messages");

        Assert.Contains("nothing is sent", answer.Text, StringComparison.Ordinal);
        Assert.Contains(await Codes.NewestForAsync(demo, school.Principal), answer.Text, StringComparison.Ordinal);
    }
}
