using System.Net;
using System.Text;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Plans;

public sealed class PlansTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Secret = "zebracrossing";

    [Fact]
    public async Task A_partner_answers_in_three_lines_and_both_see_it_in_what_they_did()
    {
        var (pair, _) = await PlanPair.BroughtAsync(app);
        await pair.His.OpenAsync("/home");
        await pair.His.FollowAsync("Your partner brought a lesson plan");

        var sent = await pair.His.PressAsync("Send to Ana", ("Strong for", "Two right answers"), ("Question I have", "Who finishes first?"), ("One change", "Pairs first"));

        Assert.Equal("Sent. Ana Ortiz reads it here.", sent.Says);
        Assert.Contains("Walt read a plan of yours. Lesson Structure and Pacing.", (await pair.Hers.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.Contains("Walt said Strong for the focus Two right answers Question I have Who finishes first? One change to try Pairs first", (await pair.Hers.OpenAsync(sent.Path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your partner brought", (await pair.His.OpenAsync("/home")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_change_to_try_it_asks_once_and_sends_as_it_is()
    {
        var (pair, page) = await PlanPair.BroughtAsync(app);
        await pair.His.OpenAsync(page);

        var asked = await pair.His.PressAsync("Send to Ana", ("Question I have", "Why?"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Is there one change Ana could try?", asked.Text, StringComparison.Ordinal);
        await pair.His.PressAsync("Send it as it is");

        Assert.Single(Assert.Single(await pair.PlansAsync()).Answers);
    }

    [Fact]
    public async Task Plan_and_answer_are_the_two_persons_and_stand_nowhere_else()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var page = (await pair.UploadAsync($"{Secret}.pdf", PlanPair.Pdf)).Path;
        await pair.His.OpenAsync(page);
        await pair.His.PressAsync("Send to Ana", ("Strong for", Secret), ("One change", Secret));
        var (third, principal) = (await app.BrowserOfAsync(await pair.School.PersonAsync("Cara Lane")), await pair.School.PrincipalBrowserAsync());

        foreach (var path in new[] { page, page + "?handler=File&version=1", pair.Page + "/plan" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await third.OpenAsync(path)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await principal.OpenAsync(path)).Status);
        }

        var plan = Assert.Single(await pair.PlansAsync());
        var stored = Encoding.UTF8.GetString([.. plan.SealedHead, .. plan.Versions[0].SealedContent, .. plan.Versions[0].File!.SealedBytes, .. plan.Answers[0].SealedText])
            + string.Concat(await app.WithDbAsync(db => db.Audit.Select(a => a.Detail + a.Purpose).ToListAsync()));
        Assert.DoesNotContain(Secret, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, (await principal.OpenAsync("/school/acts")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_a_version_that_is_no_longer_the_newest_comes_back_with_its_words()
    {
        var (pair, page) = await PlanPair.BroughtAsync(app);
        await pair.His.OpenAsync(page);
        await pair.Hers.OpenAsync($"{pair.Page}/plan?plan={page.Split('/')[^1]}");
        await pair.Hers.PressAsync("Bring the newer version", ("Pasted text", "on"), ("Text", "newer"));

        var stale = await pair.His.PressAsync("Send to Ana", ("Strong for", "kept words"), ("One change", "Pairs"));
        Assert.Equal((HttpStatusCode.Conflict, "kept words"), (stale.Status, stale.Page.QuerySelector("#Form_Strong")!.TextContent));
        await pair.His.PressAsync("Send to Ana");

        Assert.Equal(2, Assert.Single(Assert.Single(await pair.PlansAsync()).Answers).Number);
    }

    [Fact]
    public async Task The_owner_takes_a_plan_back_until_it_is_answered_and_then_keeps_it_or_lets_it_go()
    {
        var (pair, page) = await PlanPair.BroughtAsync(app);
        await pair.Hers.OpenAsync(page);
        await pair.Hers.PressAsync("Take it back");
        Assert.Empty(await pair.PlansAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await pair.His.OpenAsync(page)).Status);

        page = (await pair.BringAsync(("Pasted text", "on"), ("Text", "again"))).Path;
        await pair.His.OpenAsync(page);
        await pair.His.PressAsync("We talked it through");
        Assert.Contains("deleted after September 2, 2026, unless you keep them", (await pair.Hers.OpenAsync(page)).Text, StringComparison.Ordinal);
        await pair.Hers.PressAsync("Keep plan and answers");

        Assert.NotNull(Assert.Single(await pair.PlansAsync()).KeptAt);
        Assert.Contains("Ana Ortiz keeps the plan and the answers.", (await pair.His.OpenAsync(page)).Text, StringComparison.Ordinal);
    }
}
