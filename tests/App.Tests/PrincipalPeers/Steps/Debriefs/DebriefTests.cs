using AngleSharp.Dom;
using Counterpart.App.Access;
using Counterpart.App.PrincipalPeers.Steps.Debriefs;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Steps.Debriefs;

public sealed class DebriefTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Canary = "zebracrossing";

    [Fact]
    public async Task Skip_and_finish_look_the_same_and_either_is_the_end_of_it()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        var page = await chris.OpenAsync(pair.Page + "/debrief");
        var buttons = page.Page.QuerySelectorAll(".actions button").Where(b => b.TextContent is "Finish" or "Skip this step").ToList();
        Assert.Equal(2, buttons.Count);
        Assert.Equal(buttons[0].ClassName, buttons[1].ClassName);

        Assert.Equal("Skipped. Nothing more is asked of you.", (await chris.PressAsync("Skip this step")).Says);
        await ruth.OpenAsync(pair.Page + "/debrief");
        Assert.Equal("Finished. Only you see what you wrote.", (await ruth.PressAsync("Finish", ("What new ideas", Canary), ("Leadership team", "A data huddle"))).Says);

        Assert.Contains("Debrief Skipped", (await chris.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.Contains("Debrief Done", (await ruth.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, (await chris.OpenAsync(pair.Page + "/debrief")).Html, StringComparison.Ordinal);
        Assert.Equal("A data huddle", (await ruth.OpenAsync(pair.Page + "/debrief")).Page.QuerySelector("#Form_Ideas_0_")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_draft_is_kept_without_finishing_or_skipping()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/debrief");

        var page = await chris.PressAsync("Keep as draft", ("What new ideas", Canary));

        Assert.Equal("Kept as a draft. Only you see it.", page.Says);
        Assert.Contains(Canary, page.Text, StringComparison.Ordinal);
        var row = await app.WithDbAsync(db => db.PeerDebriefs.SingleAsync(d => d.Seat!.PairId == pair.Pair.Id));
        Assert.Equal((null, null), (row.FinishedAt, row.SkippedAt));
        Assert.Contains("Debrief optional, in spring", (await chris.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_is_deleted_sooner_and_the_step_and_the_line_stay()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/debrief");
        await chris.PressAsync("Share the line", ("Your line", "A line"), ("My director of schools", "on"));
        await chris.PressAsync("Finish", ("What new ideas", Canary), ("Leadership team", Canary));
        await chris.OpenAsync(pair.Page + "/debrief");

        var page = await chris.PressAsync("Delete what I wrote");

        Assert.Equal("Deleted. What you wrote here is gone.", page.Says);
        Assert.DoesNotContain(Canary, page.Html, StringComparison.Ordinal);
        var row = await app.WithDbAsync(db => db.PeerDebriefs.SingleAsync(d => d.Seat!.PairId == pair.Pair.Id));
        Assert.Empty(row.Practices);
        Assert.NotNull(row.FinishedAt);
        Assert.Equal(["A line"], await LinesAsync(pair, Role.Superintendent, pair.Fork));
    }

    [Fact]
    public async Task A_line_goes_up_only_to_whom_its_writer_chose_and_comes_back()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/debrief");
        Assert.Contains("Choose who may read it.", (await chris.PressAsync("Share the line", ("Your line", Canary))).Text, StringComparison.Ordinal);

        await chris.PressAsync("Share the line", ("My director of schools", "on"));

        Assert.Equal([Canary], await LinesAsync(pair, Role.Superintendent, pair.Fork));
        Assert.Empty(await LinesAsync(pair, Role.StateLead, pair.Fork));
        Assert.Empty(await LinesAsync(pair, Role.Superintendent, pair.Ridge));
        Assert.Empty(await LinesAsync(pair, Role.DistrictDesignee, pair.Fork));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "words.viewed" && a.Purpose == "debrief line" && a.Subjects.Any(s => s.PersonId == pair.Chris.Id))));
        await chris.PressAsync("Take the line back");
        Assert.Empty(await LinesAsync(pair, Role.Superintendent, pair.Fork));
    }

    private async Task<IEnumerable<string>> LinesAsync(PeerPairInTest pair, Role role, SchoolInTest school)
    {
        var actor = new Actor { PersonId = 0, Name = "", Role = role, PositionId = 0, SessionId = 0, StateId = school.District.StateId, DistrictId = school.District.Id };
        return (await app.ActAsync<ReadUpwardLines, IReadOnlyList<UpwardLine>>(r => r.ExecuteAsync(actor, pair.Pair.PeerYearId, CancellationToken.None))).Select(l => l.Line);
    }
}
