using System.Net;
using AngleSharp.Dom;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Partnerships.Observing;

public sealed class ObservedTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Nothing_is_written_about_a_third_classroom_before_its_teacher_said_yes()
    {
        var (pair, tom, page) = await AskedAsync();
        Assert.Null((await pair.Hers.OpenAsync(page)).Page.QuerySelector("#Form_Facts"));
        var forced = await pair.Hers.PostAsync(page, ("Form.Facts", "unseen"), ("Share", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
        Assert.Empty((await pair.OnlyAsync()).Notes);

        await tom.OpenAsync("/home");
        await tom.FollowAsync("Colleagues ask to see a class of yours");
        await tom.PressAsync("Send my answer", ("Yes, they may come", "on"), ("What shall they look for", "who gets up"));

        Assert.DoesNotContain("Colleagues ask", (await tom.OpenAsync("/home")).Text, StringComparison.Ordinal);
        foreach (var browser in new[] { pair.Hers, pair.His })
        {
            var open = await browser.OpenAsync(page);
            Assert.Contains("who gets up", open.Text, StringComparison.Ordinal);
            await browser.PressAsync("Share with", ("What I saw", "Nine of them"), ("One thing to try", "Two steps"));
        }

        Assert.Equal(2, (await pair.OnlyAsync()).Notes.Count);
    }

    [Fact]
    public async Task The_third_teacher_reads_what_was_shared_and_keeps_it_and_never_the_focus_or_a_draft()
    {
        var (pair, tom, page) = await AskedAsync();
        var own = $"/observed/{page.Split('/')[^1]}";
        Assert.Contains("Ana Ortiz and Walt Greer would like to see a class of yours", (await tom.OpenAsync(own)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", tom.Now.Text, StringComparison.Ordinal);
        await tom.PressAsync("Send my answer", ("Yes, they may come", "on"));
        await pair.Hers.OpenAsync(page);
        await pair.Hers.PressAsync("Keep as draft", ("What I saw", "zebracrossing"), ("One thing to try", "Two steps"));
        Assert.DoesNotContain("zebracrossing", (await tom.OpenAsync(own)).Html, StringComparison.Ordinal);
        await pair.Hers.OpenAsync(page);
        await pair.Hers.PressAsync("Share with Walt and Tom");

        Assert.Contains("zebracrossing", (await tom.OpenAsync(own)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", tom.Now.Html, StringComparison.Ordinal);
        await tom.PressAsync("Keep the notes");

        Assert.NotNull((await pair.OnlyAsync()).KeptAt);
        Assert.Equal(HttpStatusCode.NotFound, (await tom.OpenAsync(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await pair.Hers.OpenAsync(own)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(await pair.School.PersonAsync("Cara Lane"))).OpenAsync(own)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await pair.School.PrincipalBrowserAsync()).OpenAsync(own)).Status);
    }

    [Fact]
    public async Task Not_this_time_asks_no_reason_and_a_new_day_asks_again()
    {
        var (pair, tom, page) = await AskedAsync();
        var own = $"/observed/{page.Split('/')[^1]}";
        await tom.OpenAsync(own);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await tom.PressAsync("Send my answer")).Status);
        await tom.PressAsync("Send my answer", ("Not this time", "on"));

        Assert.Contains("Tom Reyes said: not this time.", (await pair.His.OpenAsync(page)).Text, StringComparison.Ordinal);
        await pair.His.FollowAsync("Another day or time");
        await pair.His.PressAsync("Save the change", ("Day", "2026-08-05"));

        Assert.Contains("Wed, Aug 5", (await tom.OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Null((await pair.OnlyAsync()).SaidYes);
    }

    private async Task<(IntroducedPair Pair, Browser Tom, string Page)> AskedAsync()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        Person tom = await pair.School.PersonAsync("Tom Reyes");
        var page = await pair.PlanAsync(pair.Hers, ObservingPair.Together, ("Teacher of a third", "Tom Reyes"));
        Assert.Contains("your colleague is asked", page.Says, StringComparison.Ordinal);
        return (pair, await app.BrowserOfAsync(tom), page.Path);
    }
}
