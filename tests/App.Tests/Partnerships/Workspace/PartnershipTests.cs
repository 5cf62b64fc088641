using System.Net;
using System.Text;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Workspace;

public sealed class PartnershipTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string[] pages = ["", "/log", "/start", "/goal", "/step", "/totals", "/ask"];

    [Fact]
    public async Task Its_pages_are_there_for_its_people_while_it_goes_on_and_for_nobody_else()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var hers = await app.BrowserOfAsync(pair.Ana);
        var others = new[] { await app.BrowserOfAsync(await school.PersonAsync("Cara Lane")), await app.BrowserOfAsync(await (await SchoolInTest.MakeAsync(app)).PersonAsync("Di Roe")) };
        await AllAnswerAsync(hers, pair, HttpStatusCode.NotFound);

        await pair.IntroduceAsync(await school.PrincipalBrowserAsync());
        await AllAnswerAsync(hers, pair, HttpStatusCode.OK);
        await AllAnswerAsync(await school.PrincipalBrowserAsync(), pair, HttpStatusCode.Forbidden);
        foreach (var other in others)
        {
            await AllAnswerAsync(other, pair, HttpStatusCode.NotFound);
        }

        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 3))));
        await AllAnswerAsync(hers, pair, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_writes_into_the_partnership_of_others()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var stranger = await app.BrowserOfAsync(await pair.School.PersonAsync("Cara Lane"));
        await stranger.OpenAsync("/card");

        foreach (var path in pages.Skip(1).Concat(["?handler=Confirm", "?handler=Finish", "?handler=Logging"]))
        {
            var answer = await stranger.PostAsync(pair.Page + path, ("Form.SendKey", $"{Guid.AllBitsSet:N}"), ("SendKey", $"{Guid.AllBitsSet:N}"), ("Form.On", "2026-08-03"), ("Form.HowLong", "30"), ("Form.What", "Talked"), ("MeetsWithoutLog", "true"));
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        }

        Assert.Empty(await pair.MeetingsAsync());
        Assert.False(await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Pair.Partnership.Id).Select(p => p.MeetsWithoutLog).SingleAsync()));
    }

    [Fact]
    public async Task Before_the_first_meeting_three_questions_stand_in_place_of_an_empty_timeline()
    {
        var pair = await IntroducedPair.MakeAsync(app);

        var page = await pair.Hers.OpenAsync(pair.Page);

        Assert.Contains("Your first meeting: three questions", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What you did", page.Text, StringComparison.Ordinal);
        Assert.Contains("Your focus together: Lesson Structure and Pacing; Questioning.", page.Text, StringComparison.Ordinal);
        Assert.Contains("You and Walt Greer see this. Renee Holt sees date, minutes and kind of activity only.", page.Text, StringComparison.Ordinal);
        Assert.Equal(pair.Pair.Invitation, (await pair.Hers.FollowAsync("How you were introduced")).Path);
    }

    [Fact]
    public async Task What_the_two_write_is_read_by_both_and_stands_nowhere_else()
    {
        const string Secret = "zebracrossing";
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/start");
        await pair.Hers.PressAsync("Save and start", ("What do you hope", Secret), ("When shall you meet", Secret), ("Next step", Secret));
        await pair.LogAsync(pair.Hers, ("Note", Secret));

        Assert.InRange((await pair.His.OpenAsync(pair.Page)).Html.Split(Secret).Length, 5, 9);
        var principal = await pair.School.PrincipalBrowserAsync();
        foreach (var path in new[] { "/home", "/looks", "/school/introductions", "/school/introductions/letters?all=on", pair.Pair.Address + "/talk", pair.Pair.Address + "/preview", pair.Page })
        {
            Assert.DoesNotContain(Secret, (await principal.OpenAsync(path)).Html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Secret, await StoredAsync(pair), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_says_that_an_entry_looks_right_and_is_not_asked_again()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers);
        Assert.DoesNotContain("Looks right", (await pair.Hers.OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Contains("Ana logged today, 30 minutes.", (await pair.His.OpenAsync("/home")).Text, StringComparison.Ordinal);

        await pair.His.PressAsync("Looks right");

        Assert.DoesNotContain("Looks right", (await pair.His.OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Equal([pair.Pair.Walt.Id], Assert.Single(await pair.MeetingsAsync()).ConfirmedByIds);
    }

    [Fact]
    public async Task Nobody_says_yes_to_an_entry_that_was_changed_meanwhile()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers);
        await pair.His.OpenAsync(pair.Page);
        await pair.Hers.FollowAsync("Fix");
        await pair.Hers.PressAsync("Save", ("45 minutes", "on"));

        var answer = await pair.His.PressAsync("Looks right");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("45 minutes", answer.Text, StringComparison.Ordinal);
        Assert.Empty(Assert.Single(await pair.MeetingsAsync()).ConfirmedByIds);
    }

    [Fact]
    public async Task Either_says_that_they_meet_and_do_not_log_and_both_see_it()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.His);
        await pair.Hers.OpenAsync(pair.Page);

        await pair.Hers.PressAsync("We meet, we don’t log");

        Assert.Contains("You meet and do not log.", (await pair.His.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.Contains("You meet and do not log.", (await pair.His.OpenAsync("/home")).Text, StringComparison.Ordinal);
        await pair.His.OpenAsync(pair.Page);
        await pair.His.PressAsync("We log again");
        Assert.DoesNotContain("You meet and do not log.", (await pair.Hers.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
    }

    private static async Task AllAnswerAsync(Browser browser, FinalizedPair pair, HttpStatusCode status)
    {
        foreach (var page in pages)
        {
            Assert.Equal((page, status), (page, (await browser.OpenAsync(pair.Page + page)).Status));
        }
    }

    /// <summary>Everything of this pair as the database holds it, and what was written down or mailed about it.</summary>
    private Task<string> StoredAsync(IntroducedPair pair) => app.WithDbAsync(async db =>
    {
        var id = pair.Pair.Partnership.Id;
        List<byte[]> sealedOnes =
        [
            .. await db.Meetings.Where(m => m.PartnershipId == id).Select(m => m.SealedText).ToListAsync(),
            .. await db.Commitments.Where(m => m.PartnershipId == id).Select(m => m.SealedText).ToListAsync(),
            .. await db.PairPlans.Where(m => m.PartnershipId == id).Select(m => m.SealedText).ToListAsync(),
        ];
        Assert.Equal(3, sealedOnes.Count);
        var audit = await db.Audit.Select(a => a.Detail + a.Purpose).ToListAsync();
        return string.Concat(sealedOnes.Select(Encoding.UTF8.GetString)) + string.Concat(audit);
    });
}
