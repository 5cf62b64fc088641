using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

public sealed class CodeTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_pasted_code_signs_in_on_a_shared_device_unless_told_otherwise()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await school.PersonAsync("Ana Ortiz");
        var browser = await Codes.AskedAsync(app, teacher);

        var answer = await browser.PressOnlyAsync("Sign in", ("Six-digit code", $" {await Codes.NewestForAsync(app, teacher)} "));

        Assert.Equal("/home", answer.WentTo);
        var session = await SessionOfAsync(teacher);
        Assert.False(session.IsOwnDevice);
        var cookie = answer.Response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("counterpart=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("max-age", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/settings")).Status);
    }

    [Fact]
    public async Task An_own_device_is_remembered_for_thirty_days()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await school.PersonAsync("Ana Ortiz");
        var browser = await Codes.AskedAsync(app, teacher);

        var answer = await browser.PressOnlyAsync("Sign in", ("Six-digit code", await Codes.NewestForAsync(app, teacher)), ("My own device", "on"));

        Assert.True((await SessionOfAsync(teacher)).IsOwnDevice);
        Assert.Contains(answer.Response.Headers.GetValues("Set-Cookie"), c => c.Contains("max-age=2592000", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Opening_the_page_like_a_mail_scanner_neither_signs_in_nor_uses_the_code_up()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await Codes.AskedAsync(app, school.Principal);
        var code = await Codes.NewestForAsync(app, school.Principal);
        var scanner = app.BrowserOfNobody();
        foreach (var address in new[] { "/sign-in/code", $"/sign-in/code?Email={school.Principal.Email}&Code={CodeRules.Digits(code)}", "/sign-in", "/sign-out" })
        {
            Assert.Equal(HttpStatusCode.OK, (await scanner.OpenAsync(address)).Status);
            Assert.Equal(HttpStatusCode.OK, (await scanner.OpenAsync(address)).Status);
        }

        Assert.Equal(HttpStatusCode.Found, (await scanner.OpenAsync("/settings")).Status);
        Assert.Equal("/home", (await browser.PressOnlyAsync("Sign in", ("Six-digit code", code))).WentTo);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var first = await Codes.AskedAsync(app, school.Principal);
        var second = app.BrowserOfNobody();
        var code = await Codes.NewestForAsync(app, school.Principal);
        await first.PressOnlyAsync("Sign in", ("Six-digit code", code));

        await second.OpenAsync("/sign-in/code");
        var answer = await second.PressAsync("Sign in", ("Email address", school.Principal.Email!), ("Six-digit code", code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(1, await app.WithDbAsync(db => db.Sessions.CountAsync(s => s.PersonId == school.Principal.Id)));
    }

    [Fact]
    public async Task A_code_is_dead_after_a_quarter_of_an_hour()
    {
        await using var late = new RunningApp();
        var school = await SchoolInTest.MakeAsync(late);
        var browser = await Codes.AskedAsync(late, school.Principal);
        var code = await Codes.NewestForAsync(late, school.Principal);
        late.Clock.Forward(CodeRules.Lasts);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PressAsync("Sign in", ("Six-digit code", code))).Status);
    }

    [Fact]
    public async Task Five_wrong_tries_kill_a_code_even_when_sent_at_once()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await Codes.AskedAsync(app, school.Principal);
        var code = await Codes.NewestForAsync(app, school.Principal);
        var wrong = code == "111 111" ? "222 222" : "111 111";
        var guesses = new List<Task<Browser>>();
        for (var i = 0; i < 8; i++)
        {
            guesses.Add(GuessAsync(school.Principal, wrong));
        }

        Assert.All(await Task.WhenAll(guesses), guess => Assert.Equal(HttpStatusCode.UnprocessableEntity, guess.Now.Status));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PressAsync("Sign in", ("Six-digit code", code))).Status);
        Assert.Equal(0, await app.WithDbAsync(db => db.SignInCodes.Where(c => c.PersonId == school.Principal.Id).Select(c => c.TriesLeft).SingleAsync()));
    }

    [Fact]
    public async Task A_code_of_one_person_does_not_open_the_page_of_another()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await school.PersonAsync("Ana Ortiz");
        await Codes.AskedAsync(app, school.Principal);
        var browser = await Codes.AskedAsync(app, teacher);

        var answer = await browser.PressAsync("Sign in", ("Six-digit code", await Codes.NewestForAsync(app, school.Principal)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task A_wrong_code_and_an_unknown_address_are_refused_with_the_same_words()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await Codes.AskedAsync(app, school.Principal);
        var known = await GuessAsync(school.Principal, "000 000");
        var unknown = app.BrowserOfNobody();
        await unknown.OpenAsync("/sign-in/code");
        await unknown.PressAsync("Sign in", ("Email address", "nobody@example.org"), ("Six-digit code", "000 000"));

        Assert.Equal(known.Now.Text, unknown.Now.Text);
    }

    [Theory]
    [InlineData("/settings", "/settings")]
    [InlineData("https://example.org/", "/home")]
    [InlineData("//example.org", "/home")]
    [InlineData("/\\example.org", "/home")]
    public async Task After_signing_in_a_person_goes_on_only_within_this_site(string then, string to)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await Codes.AskedAsync(app, school.Principal, "?then=" + Uri.EscapeDataString(then));

        var answer = await browser.PressOnlyAsync("Sign in", ("Six-digit code", await Codes.NewestForAsync(app, school.Principal)));

        Assert.Equal(to, answer.WentTo);
    }

    [Fact]
    public async Task The_gate_remembers_where_a_person_wanted_to_go()
    {
        var answer = await app.BrowserOfNobody().OpenAsync("/settings?a=1");

        Assert.Equal("/sign-in?then=%2Fsettings%3Fa%3D1", answer.WentTo);
    }

    [Fact]
    public async Task Somebody_without_a_place_for_today_is_told_whom_to_ask()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await school.PersonAsync("Ana Ortiz");
        await app.WithDbAsync(db => db.Positions.Where(p => p.PersonId == teacher.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.EndsOn, new DateOnly(2026, 7, 31))));
        var browser = await Codes.AskedAsync(app, teacher);

        var answer = await browser.PressAsync("Sign in", ("Six-digit code", await Codes.NewestForAsync(app, teacher)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Ask your principal", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("")]
    [InlineData("12345a")]
    public async Task What_is_not_six_digits_costs_no_try(string typed)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await Codes.AskedAsync(app, school.Principal);

        var answer = await browser.PressAsync("Sign in", ("Six-digit code", typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Type the six digits", answer.Text, StringComparison.Ordinal);
        Assert.Equal(5, await app.WithDbAsync(db => db.SignInCodes.Where(c => c.PersonId == school.Principal.Id).Select(c => c.TriesLeft).SingleAsync()));
    }

    private async Task<Browser> GuessAsync(Person person, string code)
    {
        var browser = app.BrowserOfNobody();
        await browser.OpenAsync("/sign-in/code");
        await browser.PressAsync("Sign in", ("Email address", person.Email!), ("Six-digit code", code));
        return browser;
    }

    private Task<Session> SessionOfAsync(Person person) =>
        app.WithDbAsync(db => db.Sessions.AsNoTracking().SingleAsync(s => s.PersonId == person.Id));
}
