using System.Net;
using System.Text;
using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Overview;
using Counterpart.App.Tests.PrincipalPeers.Steps;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers;

public sealed class ForgetPeerWordsTests : IAsyncLifetime
{
    private const string Canary = "zebracrossing";
    private static readonly string[] pages = ["", "/plan", "/plan/paper", "/visits/1", "/visits/1/agenda", "/visits/1/office", "/call", "/debrief", "/hours"];
    private readonly RunningApp app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Words_go_one_year_after_the_year_on_one_node_only_and_days_minutes_and_counts_stay()
    {
        var pair = await WrittenAsync();
        await OnAsync(new(2028, 6, 29));
        var counted = await CountedAsync(pair);
        Assert.Contains("\"Practice\":\"", counted, StringComparison.Ordinal);
        foreach (var page in new[] { "/plan", "/visits/1", "/call", "/debrief" })
        {
            var there = await (await pair.BrowserOfAsync(pair.Chris)).OpenAsync(pair.Page + page);
            Assert.Contains(Canary, there.Html, StringComparison.Ordinal);
            Assert.Contains("Deleted one year after the program year ends, on June 30, 2028, or sooner by you.", there.Text, StringComparison.Ordinal);
        }

        await OnAsync(new(2028, 6, 30), nodes: 3);
        await OnAsync(new(2028, 7, 1));

        var (chris, ruth) = await pair.BrowsersAsync();
        foreach (var (browser, page) in pages.SelectMany(p => new[] { (chris, p), (ruth, p) }))
        {
            var gone = await browser.OpenAsync(pair.Page + page);
            Assert.Equal(HttpStatusCode.OK, gone.Status);
            Assert.DoesNotContain(Canary, gone.Html, StringComparison.Ordinal);
            Assert.True(page == "/hours" || gone.Text.Contains("What each of you wrote in 2026-27 was deleted on June 30, 2028", StringComparison.Ordinal), page);
        }

        Assert.Contains("Together 155 minutes.", (await chris.OpenAsync(pair.Page + "/hours")).Text, StringComparison.Ordinal);
        Assert.Equal(counted, await CountedAsync(pair));
        Assert.Equal((1, 2), await app.WithDbAsync(async db => (await db.Audit.CountAsync(a => a.Action == "peers.forgotten" && a.ActorId == null), await db.Audit.CountAsync(a => a.Action == "nomination.forgotten"))));
        var nomination = await app.WithDbAsync(db => db.Nominations.SingleAsync(n => n.PersonId == pair.Chris.Id));
        Assert.Equal(JsonSerializer.Serialize(new NomineeCard()), JsonSerializer.Serialize(app.Vault.Open<NomineeCard>(Purpose.NomineeCard, nomination.SealedCard)));
    }

    [Fact]
    public async Task A_line_shared_upward_stays_until_its_writer_takes_it_back()
    {
        var pair = await WrittenAsync();
        await OnAsync(new(2028, 6, 30));
        var chris = await pair.BrowserOfAsync(pair.Chris);
        Assert.Contains("We start on time", (await chris.OpenAsync(pair.Page + "/debrief")).Text, StringComparison.Ordinal);

        await chris.PressAsync("Take the line back");

        Assert.DoesNotContain("We start on time", (await chris.OpenAsync(pair.Page + "/debrief")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.PeerDebriefs.CountAsync(d => d.SealedLine != null)));
    }

    [Theory]
    [InlineData("/plan", "Save draft", "Why this one")]
    [InlineData("/visits/1", "Keep for me", "Saw")]
    [InlineData("/visits/1", "Save the agenda", "Parking")]
    [InlineData("/call", "Keep for me", "Help I want")]
    [InlineData("/debrief", "Finish", "What will you keep?")]
    [InlineData("/debrief", "Share the line", "Your line")]
    public async Task What_is_sent_after_the_last_day_is_not_kept_and_the_page_says_why(string page, string button, string label)
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        await pair.SetVisitAsync(1, new(2026, 8, 3));
        app.Clock.SetTo(new(2028, 6, 30, 4, 0, 0, DateTimeKind.Utc));
        var chris = await pair.BrowserOfAsync(pair.Chris);
        await chris.OpenAsync(pair.Page + page);
        app.Clock.Forward(TimeSpan.FromHours(2));

        var answer = await chris.PressAsync(button, (label, Canary));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("What each of you wrote in 2026-27 is being deleted today", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, (await chris.OpenAsync(pair.Page + page)).Html, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.ActionPlans.CountAsync()) + await app.WithDbAsync(db => db.VisitNotes.CountAsync()) + await app.WithDbAsync(db => db.CallNotes.CountAsync()) + await app.WithDbAsync(db => db.PeerDebriefs.CountAsync()));
    }

    [Fact]
    public async Task No_byte_of_what_was_sealed_is_left_in_the_database_file()
    {
        if (Databases.IsPostgres)
        {
            return;
        }

        var pair = await WrittenAsync();
        var was = await SealedAsync();
        Assert.Equal(9, was.Count);
        var file = await FileAsync();
        Assert.All(was, w => Assert.True(file.AsSpan().IndexOf(w) >= 0));

        await OnAsync(new(2028, 6, 30));

        file = await FileAsync();
        Assert.All(was, w => Assert.True(file.AsSpan().IndexOf(w) < 0));
        Assert.True(file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) < 0);
        Assert.True(file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(pair.Chris.Name)) >= 0);
    }

    /// <summary>Chris has written into every box and shared what can be shared; Ruth keeps a draft of notes to herself.</summary>
    private async Task<PeerPairInTest> WrittenAsync()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        await pair.SetVisitAsync(1, new(2026, 8, 3), isDone: true);
        var (chris, ruth) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/plan");
        await chris.UploadAsync("Share with Ruth", Canary + ".pdf", Encoding.UTF8.GetBytes("%PDF-1.7\n" + Canary), ("Why this one", Canary), ("What, row 1", Canary), ("Pasted plan", Canary));
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Save the agenda", ("A line of your own", Canary), ("Parking", Canary), ("With whom: School culture", Canary));
        await chris.PressAsync("Share notes with Ruth", ("Saw", Canary), ("Idea to take home", Canary), ("It belongs to", "Leadership team"));
        await ruth.OpenAsync(pair.Page + "/visits/1");
        await ruth.PressAsync("Keep for me", ("Saw", Canary));
        await chris.OpenAsync(pair.Page + "/call");
        await chris.PressAsync("Share with Ruth", ("Help I want", Canary));
        await chris.PressAsync("We talked", ("Day it took place", "8/3/2026"), ("Minutes it took", "35"));
        await chris.OpenAsync(pair.Page + "/debrief");
        await chris.PressAsync("Finish", ("What will you keep?", Canary), ("Leadership team", Canary));
        await chris.OpenAsync(pair.Page + "/debrief");
        await chris.PressAsync("Share the line", ("Your line", "We start on time"), ("The program lead of the state", "on"));
        return pair;
    }

    /// <summary>What the counts of the state are made from.</summary>
    private async Task<string> CountedAsync(PeerPairInTest pair)
    {
        var lead = new Actor { PersonId = 0, Name = "", Role = Role.StateLead, PositionId = 0, SessionId = 0, StateId = pair.Fork.District.StateId };
        var facts = await app.ActAsync<ReadPeerYearFacts, PeerYearFacts>(r => r.ExecuteAsync(lead, pair.Pair.PeerYearId, "2026-27", CancellationToken.None));
        return JsonSerializer.Serialize(new { facts.Pairs, facts.Nominees.Count, Ideas = facts.Ideas.Select(i => new { i.SeatId, Practice = i.Practice.ToString() }).OrderBy(i => i.Practice, StringComparer.Ordinal) });
    }

    /// <summary>The beginning of everything that is sealed and goes.</summary>
    private Task<List<byte[]>> SealedAsync() => app.WithDbAsync(async db =>
    {
        List<byte[]> all =
        [
            .. await db.ActionPlans.Select(p => p.SealedText).ToListAsync(), .. await db.ActionPlanFiles.Select(f => f.SealedBytes).ToListAsync(), .. await db.SiteVisits.Select(v => v.SealedPlan).ToListAsync(),
            .. await db.VisitNotes.Select(n => n.SealedText).ToListAsync(), .. await db.CallNotes.Select(n => n.SealedText).ToListAsync(), .. await db.PeerDebriefs.Select(d => d.SealedText).ToListAsync(),
            .. await db.Nominations.Select(n => n.SealedCard).ToListAsync(),
        ];
        return all.ConvertAll(s => s[..29]);
    });

    /// <summary>The database and its log, after what is in the log went into the database.</summary>
    private Task<byte[]> FileAsync() => app.WithDbAsync(async db =>
    {
        await db.EmptyLogAsync(CancellationToken.None);
        var path = db.Database.GetDbConnection().DataSource;
        Assert.Equal(0, new FileInfo(path + "-wal").Length);
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var content = new byte[file.Length];
        await file.ReadExactlyAsync(content);
        return content;
    });

    /// <summary>The job's own step, at noon.</summary>
    private Task OnAsync(DateOnly day, int nodes = 1)
    {
        app.Clock.SetTo(day.ToDateTime(new TimeOnly(18, 0)));
        return Task.WhenAll(Enumerable.Range(0, nodes).Select(_ => app.ActAsync<ForgetPeerWords, bool>(async f =>
        {
            await f.ExecuteAsync(CancellationToken.None);
            return true;
        })));
    }
}
