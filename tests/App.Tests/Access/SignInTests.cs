using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

public sealed class SignInTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_known_and_an_unknown_address_get_the_same_answer()
    {
        var school = await SchoolInTest.MakeAsync(app);

        var known = (await Codes.AskedAsync(app, school.Principal)).Now;
        var browser = app.BrowserOfNobody();
        await browser.OpenAsync("/sign-in");
        var unknown = await browser.PressAsync("Send a code", ("Email address", "nobody@example.org"));

        Assert.Contains("If this address is on a roster, a code is on its way", known.Text, StringComparison.Ordinal);
        Assert.Equal(known.Text.Replace(school.Principal.Email!, "", StringComparison.Ordinal), unknown.Text.Replace("nobody@example.org", "", StringComparison.Ordinal));
        Assert.False(await app.WithDbAsync(db => db.Outbox.AnyAsync(m => m.To == "nobody@example.org")));
    }

    [Fact]
    public async Task Both_answers_take_at_least_the_same_time()
    {
        var browser = app.BrowserOfNobody();
        await browser.OpenAsync("/sign-in");
        var started = TimeProvider.System.GetTimestamp();

        await browser.PressOnlyAsync("Send a code", ("Email address", "nobody@example.org"));

        Assert.True(TimeProvider.System.GetElapsedTime(started) >= CodeRules.AnswerTakes - TimeSpan.FromMilliseconds(20));
    }

    [Fact]
    public async Task The_code_stands_nowhere_in_clear()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await Codes.AskedAsync(app, school.Principal);
        var spoken = await Codes.NewestForAsync(app, school.Principal);
        var digits = CodeRules.Digits(spoken);

        var message = await app.WithDbAsync(db => db.Outbox.AsNoTracking().SingleAsync(m => m.PersonId == school.Principal.Id));
        var code = await app.WithDbAsync(db => db.SignInCodes.AsNoTracking().SingleAsync(c => c.PersonId == school.Principal.Id));
        var stored = Encoding.Latin1.GetString([.. message.SealedBody!, .. code.CodeHash]);

        Assert.Matches(@"^\d{3} \d{3}$", spoken);
        Assert.DoesNotContain(digits, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(spoken, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(digits, message.Kind + message.LastError + message.To, StringComparison.Ordinal);
        var audit = await app.WithDbAsync(db => db.Audit.Where(a => a.Subjects.Any(s => s.PersonId == school.Principal.Id)).Select(a => a.Action + a.Detail).ToListAsync());
        Assert.Equal(["code.sent"], audit);
    }

    [Fact]
    public async Task A_person_gets_five_codes_an_hour_and_no_sixth()
    {
        var school = await SchoolInTest.MakeAsync(app);
        for (var i = 0; i < 6; i++)
        {
            var last = await Codes.AskedAsync(app, school.Principal);
            Assert.Contains("a code is on its way", last.Now.Text, StringComparison.Ordinal);
        }

        Assert.Equal(5, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.PersonId == school.Principal.Id)));
    }

    [Fact]
    public async Task What_is_no_address_is_refused_and_kept()
    {
        var browser = app.BrowserOfNobody();
        await browser.OpenAsync("/sign-in");
        var answer = await browser.PressAsync("Send a code", ("Email address", "renee.holt"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("like name@district.org", answer.Text, StringComparison.Ordinal);
        Assert.Equal("renee.holt", answer.Page.QuerySelector("#Email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Capital_letters_and_spaces_do_not_matter()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = app.BrowserOfNobody();
        await browser.OpenAsync("/sign-in");
        await browser.PressAsync("Send a code", ("Email address", $" {school.Principal.Email!.ToUpperInvariant()} "));

        Assert.True(await app.WithDbAsync(db => db.SignInCodes.AnyAsync(c => c.PersonId == school.Principal.Id)));
    }

    [Fact]
    public async Task Who_is_signed_in_goes_on_to_the_first_page()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        Assert.Equal("/home", (await browser.OpenAsync("/sign-in")).WentTo);
        Assert.Equal("/home", (await browser.OpenAsync("/sign-in/code")).WentTo);
    }
}
