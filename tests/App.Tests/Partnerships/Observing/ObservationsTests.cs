using System.Net;
using System.Text;
using AngleSharp.Dom;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Observing;

public sealed class ObservationsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Secret = "zebracrossing";

    [Fact]
    public async Task A_draft_is_there_for_its_writer_and_changes_no_byte_of_what_the_partner_receives()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var page = await pair.PlanAsync(pair.Hers, ObservingPair.SheSees);
        var before = await ReadByAsync(pair.His, pair, page.Path);

        await pair.Hers.PressAsync("Keep as draft", ("What I saw", Secret), ("What I will borrow", Secret));

        Assert.Equal(before, await ReadByAsync(pair.His, pair, page.Path));
        Assert.Contains("Your draft is not shared yet", (await pair.Hers.OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Contains(Secret, (await pair.Hers.FollowAsync("Your draft is not shared yet")).Page.QuerySelector("#Form_Facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shared_notes_are_read_by_the_two_and_stand_nowhere_else()
    {
        var (pair, page) = await ObservingPair.SharedAsync(app, Secret);
        var third = await app.BrowserOfAsync(await pair.School.PersonAsync("Cara Lane"));
        var principal = await pair.School.PrincipalBrowserAsync();

        Assert.Contains(Secret, (await pair.His.OpenAsync(page)).Text, StringComparison.Ordinal);
        Assert.Contains("You observe Walt Greer. Lesson Structure and Pacing. Notes shared.", (await pair.Hers.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await third.OpenAsync(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await third.OpenAsync($"/observed/{page.Split('/')[^1]}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await principal.OpenAsync(page)).Status);
        Assert.DoesNotContain(Secret, (await principal.OpenAsync("/looks")).Html + (await principal.OpenAsync("/school/acts")).Html, StringComparison.Ordinal);
        var observation = await pair.OnlyAsync();
        var stored = Encoding.UTF8.GetString([.. observation.SealedPlan, .. observation.Notes.Single().SealedText]) + string.Concat(await app.WithDbAsync(db => db.Audit.Select(a => a.Detail + a.Purpose).ToListAsync()));
        Assert.DoesNotContain(Secret, stored, StringComparison.Ordinal);
        await pair.Hers.OpenAsync(page);
        await pair.Hers.PressAsync("Save the change", ("What I will borrow", "the timer"));
        Assert.Contains("the timer", (await pair.His.OpenAsync(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_without_a_thing_to_try_are_asked_about_once_and_shared_as_they_are()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.PlanAsync(pair.Hers, ObservingPair.SheSees);

        var asked = await pair.Hers.PressAsync("Share with Walt", ("What I saw", "A great opening"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Is there one thing Walt could try?", asked.Text, StringComparison.Ordinal);
        Assert.Contains("You wrote “great”", asked.Text, StringComparison.Ordinal);
        Assert.Equal("A great opening", asked.Page.QuerySelector("#Form_Facts")!.TextContent);
        Assert.Empty((await pair.OnlyAsync()).Notes);
        await pair.Hers.PressAsync("Share it as it is");

        var note = Assert.Single((await pair.OnlyAsync()).Notes);
        Assert.Equal(("A great opening", true), (pair.TextOf(note).Facts, note.SharedAt is not null));
    }

    [Fact]
    public async Task Notes_saved_in_two_windows_do_not_undo_each_other_unseen()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var page = await pair.PlanAsync(pair.Hers, ObservingPair.SheSees);
        var other = await app.BrowserOfAsync(pair.Pair.Ana);
        await other.OpenAsync(page.Path);
        await pair.Hers.PressAsync("Keep as draft", ("What I saw", "first"));

        var stale = await other.PressAsync("Keep as draft", ("What I saw", "second"));
        Assert.Equal((HttpStatusCode.Conflict, "second"), (stale.Status, stale.Page.QuerySelector("#Form_Facts")!.TextContent));
        await other.PressAsync("Keep as draft");

        Assert.Equal("second", pair.TextOf(Assert.Single((await pair.OnlyAsync()).Notes)).Facts);
    }

    [Fact]
    public async Task The_two_set_a_day_and_mark_that_they_talked_and_the_last_day_follows()
    {
        var (pair, page) = await ObservingPair.SharedAsync(app);
        Assert.Contains("deleted after October 2, 2026, unless you keep them", (await pair.His.OpenAsync(page)).Text, StringComparison.Ordinal);

        await pair.His.PressAsync("Set the day", ("When", "2026-08-04"));
        await pair.Hers.OpenAsync(page);
        var talked = await pair.Hers.PressAsync("We talked");

        Assert.Contains("deleted after September 2, 2026, unless Walt keeps them", talked.Text, StringComparison.Ordinal);
        Assert.Contains("Notes shared. Talked about.", (await pair.His.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        var row = await pair.OnlyAsync();
        Assert.Equal((new DateOnly(2026, 8, 4), new DateOnly(2026, 8, 3)), (row.TalkOn, row.TalkedOn));
    }

    [Fact]
    public async Task It_comes_as_a_calendar_file_without_names()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.PlanAsync(pair.Hers, ObservingPair.SheSees, ("Room", "226"));

        var file = await pair.His.OpenAsync(pair.Hers.Now.Path + "?handler=File");

        Assert.Equal("text/calendar", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("DTSTART;TZID=America/Chicago:20260803T094000\r\nDTEND;TZID=America/Chicago:20260803T100000", file.Html, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Partner visit\r\nLOCATION:226", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Walt", file.Html, StringComparison.Ordinal);
        await pair.His.OpenAsync("/settings");
        var link = (await pair.His.PressAsync("Make a link")).Page.QuerySelector("#link")!.GetAttribute("value")!;
        Assert.Contains("DTSTART;TZID=America/Chicago:20260803T094000", (await app.BrowserOfNobody().OpenAsync(new Uri(link).PathAndQuery)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_called_off_is_gone_and_a_draft_of_it_is_still_its_writers()
    {
        var (pair, page) = await ObservingPair.SharedAsync(app, Secret, share: false);
        await pair.His.OpenAsync(page);

        var after = await pair.His.PressAsync("Call it off");

        Assert.StartsWith("Called off.", after.Says, StringComparison.Ordinal);
        Assert.DoesNotContain("observes you", (await pair.His.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await pair.His.OpenAsync(page)).Status);
        Assert.Contains(Secret, (await pair.Hers.OpenAsync(page)).Text, StringComparison.Ordinal);
        Assert.Null(pair.Hers.Now.Page.QuerySelector("#Form_Facts"));
    }

    private static async Task<string> ReadByAsync(Browser browser, IntroducedPair pair, string page)
    {
        var all = "";
        foreach (var path in new[] { "/home", "/looks", pair.Page, page, pair.Page + "/observe" })
        {
            var answer = await browser.OpenAsync(path);
            foreach (var token in answer.Page.QuerySelectorAll("input[name=__RequestVerificationToken], input[name$=SendKey]").ToList())
            {
                token.Remove();
            }

            all += answer.Page.DocumentElement.OuterHtml;
        }

        return all;
    }
}
