using System.Net;
using System.Text;
using AngleSharp.Dom;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Steps.Plans;

public sealed class PlanTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Canary = "zebracrossing";

    [Fact]
    public async Task It_is_saved_with_one_row_and_only_its_owner_reads_it_until_it_is_shared()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        var page = await chris.OpenAsync(pair.Page + "/plan");
        Assert.Equal("A2", page.Page.QuerySelector("#Form_Focus option[selected]")!.GetAttribute("value"));

        page = await chris.PressAsync("Save draft", ("What, row 1", Canary), ("By when, row 1", "11/6/2026"), ("Who with, row 1", "Leadership team"), ("How I’ll know, row 1", "minutes"));

        Assert.Equal("Kept as a draft. Only you see it.", page.Says);
        foreach (var path in new[] { "", "/plan", "/plan/paper", "/call", $"/plan/paper?of={pair.Chris.PublicId:N}", "/visits/1" })
        {
            Assert.DoesNotContain(Canary, (await ruth.OpenAsync(pair.Page + path)).Html, StringComparison.Ordinal);
        }

        var row = await app.WithDbAsync(db => db.ActionPlans.SingleAsync(p => p.Seat!.PairId == pair.Pair.Id));
        Assert.DoesNotContain(Canary, Encoding.UTF8.GetString(row.SealedText), StringComparison.Ordinal);
        Assert.Equal([pair.Chris.Id], await SubjectsAsync("peer-plan.saved", pair));

        page = await chris.PressAsync("Share with Ruth");
        Assert.Equal("Saved. Ruth can read it.", page.Says);
        Assert.Contains($"{Canary} Nov 6 Leadership team minutes", (await ruth.OpenAsync(pair.Page + "/plan")).Text, StringComparison.Ordinal);
        Assert.Contains("The action plan of Chris Nguyen", (await ruth.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.Equal([pair.Chris.Id, pair.Ruth.Id], await SubjectsAsync("peer-plan.shared", pair));

        await chris.PressAsync("Take it back from Ruth");
        Assert.DoesNotContain(Canary, (await ruth.OpenAsync(pair.Page + "/plan")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_kept_sealed_and_only_downloaded_and_the_partner_gets_it_once_shared()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/plan");

        await chris.UploadAsync("Save draft", "../folder/my plan.exe", Encoding.UTF8.GetBytes("%PDF-1.7\n" + Canary), ("Why this one", "kept words"));

        var address = $"{pair.Page}/plan?handler=File&of={pair.Chris.PublicId:N}";
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.OpenAsync(address)).Status);
        var file = await app.WithDbAsync(db => db.ActionPlanFiles.SingleAsync(f => f.DistrictId == pair.Fork.District.Id));
        Assert.Equal(PlanFileKind.Pdf, file.Kind);
        Assert.DoesNotContain(Canary, Encoding.UTF8.GetString(file.SealedBytes), StringComparison.Ordinal);
        await chris.OpenAsync(pair.Page + "/plan");
        await chris.PressAsync("Share with Ruth");
        await ruth.OpenAsync(pair.Page + "/plan");
        var download = await ruth.FollowAsync("Download my plan.pdf");
        Assert.Equal("%PDF-1.7\n" + Canary, download.Html);
        Assert.Equal(("application/octet-stream", "attachment"), (download.Response.Content.Headers.ContentType!.MediaType, download.Response.Content.Headers.ContentDisposition!.DispositionType));
        await pair.EndSeatAsync(pair.Chris);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await ruth.OpenAsync(address)).Status, (await chris.OpenAsync(address)).Status));
    }

    [Fact]
    public async Task It_is_deleted_with_its_file_by_its_owner_and_the_partners_stays()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await ruth.OpenAsync(pair.Page + "/plan");
        await ruth.PressAsync("Share with Chris", ("Why this one", "hers stays"));
        await chris.OpenAsync(pair.Page + "/plan");
        await chris.UploadAsync("Share with Ruth", "plan.pdf", Encoding.UTF8.GetBytes("%PDF-1.7\n" + Canary), ("Why this one", Canary));
        Assert.Contains("with the attached file", (await chris.OpenAsync(pair.Page + "/plan")).Text, StringComparison.Ordinal);

        var page = await chris.PressAsync("Delete my plan");

        Assert.Equal("Deleted. Nobody can open this plan any more.", page.Says);
        Assert.Contains("You have not begun.", page.Text, StringComparison.Ordinal);
        Assert.Contains("hers stays", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, (await ruth.OpenAsync(pair.Page + "/plan")).Html, StringComparison.Ordinal);
        Assert.Equal((1, 0), await app.WithDbAsync(async db => (await db.ActionPlans.CountAsync(p => p.Seat!.PairId == pair.Pair.Id), await db.ActionPlanFiles.CountAsync(f => f.DistrictId == pair.Fork.District.Id))));
        Assert.Equal([pair.Chris.Id, pair.Ruth.Id], await SubjectsAsync("peer-plan.deleted", pair));
    }

    [Fact]
    public async Task A_file_of_another_kind_or_too_large_is_refused_and_what_was_typed_stays()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/plan");
        var other = await chris.UploadAsync("Save draft", "plan.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03], ("Why this one", "kept words"));
        var large = await chris.UploadAsync("Save draft", "plan.pdf", [.. "%PDF-1.7"u8, .. new byte[PlanFileRules.MostBytes]], ("Why this one", "kept words"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.RequestEntityTooLarge), (other.Status, large.Status));
        Assert.All([other, large], a => Assert.Equal("kept words", a.Page.QuerySelector("#Form_Why")!.TextContent.Trim()));
        Assert.Equal(0, await app.WithDbAsync(db => db.ActionPlans.CountAsync(p => p.Seat!.PairId == pair.Pair.Id)));
    }

    [Fact]
    public async Task Nothing_is_shared_while_it_is_empty_and_a_row_needs_its_what()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/plan");

        var empty = await chris.PressAsync("Share with Ruth", ("Focus indicator", "Not chosen"));
        var row = await chris.PressAsync("Save draft", ("How I’ll know, row 1", "minutes"), ("By when, row 1", "soon"));

        Assert.Contains("There is nothing to share yet.", empty.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, row.Status);
        Assert.Contains("Say what you will try, or clear this row.", row.Text, StringComparison.Ordinal);
        Assert.Contains("Enter the day, like 11/06/2026", row.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_page_changes_nothing_and_keeps_what_was_typed()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, other) = (await pair.BrowserOfAsync(pair.Chris), await pair.BrowserOfAsync(pair.Chris));
        await chris.OpenAsync(pair.Page + "/plan");
        await other.OpenAsync(pair.Page + "/plan");
        await chris.PressAsync("Save draft", ("Why this one", "first"));

        var stale = await other.PressAsync("Save draft", ("Why this one", "second"));

        Assert.Equal((HttpStatusCode.Conflict, "second"), (stale.Status, stale.Page.QuerySelector("#Form_Why")!.TextContent.Trim()));
        Assert.Equal("Kept as a draft. Only you see it.", (await other.PressAsync("Save draft")).Says);
    }

    [Fact]
    public async Task Directors_learn_the_status_of_their_own_and_nothing_else()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        Assert.Equal(PlanStatus.NotStarted, await StatusAsync(pair, 0));
        await ruth.OpenAsync(pair.Page + "/plan");
        await ruth.PressAsync("Save draft", ("Why this one", "x"));
        await chris.OpenAsync(pair.Page + "/plan");
        await chris.PressAsync("Save draft", ("Why this one", "x"));
        Assert.Equal(PlanStatus.Started, await StatusAsync(pair, 0));
        await chris.PressAsync("Share with Ruth");
        Assert.Equal(PlanStatus.Shared, await StatusAsync(pair, 0));
        await chris.PressAsync("Mark the plan as completed");
        Assert.Equal(PlanStatus.Completed, await StatusAsync(pair, 0));
        await chris.PressAsync("Open the plan again");
        Assert.Equal(PlanStatus.Shared, await StatusAsync(pair, 0));
        Assert.Equal(PlanStatus.Started, await StatusAsync(pair, 1));
    }

    private async Task<PlanStatus> StatusAsync(PeerPairInTest pair, int of)
    {
        var district = pair.People[of].School.District;
        var director = new Actor { PersonId = 0, Name = "", Role = Role.Superintendent, PositionId = 0, SessionId = 0, StateId = district.StateId, DistrictId = district.Id };
        var all = await app.ActAsync<ReadPlanStatus, IReadOnlyDictionary<long, PlanStatus>>(r => r.ExecuteAsync(director, CancellationToken.None));
        Assert.Equal([pair.Pair.Seats[of].Id], all.Keys);
        return all.Values.Single();
    }

    private Task<List<long>> SubjectsAsync(string act, PeerPairInTest pair) => app.WithDbAsync(db =>
        db.Audit.Where(a => a.Action == act && a.ActorId == pair.Chris.Id).SelectMany(a => a.Subjects).Select(s => s.PersonId).Distinct().OrderBy(p => p).ToListAsync());
}
