using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Tests.Partnerships.Observing;
using Counterpart.App.Tests.Partnerships.Plans;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages.Notes;

/// <summary>All is done on Monday, August 3, 2026; the next note of a week is that of August 10.</summary>
public sealed class ReadNewsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Secret = "zebracrossing";
    private static readonly DateTime monday = new(2026, 8, 10, 14, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Each_learns_what_the_other_and_the_principal_did_once_and_without_a_word_of_it()
    {
        var pair = await MakeAsync();
        await ShareNotesAsync(pair);
        await AnswerPlanAsync(pair);
        await AnswerAskAsync(pair);
        await OpenLineAsync(pair);

        await OnAsync(monday);
        await OnAsync(monday.AddDays(7));

        var hers = await TextAsync(pair, pair.Pair.Ana.Id);
        Assert.Contains("Walt looked at the lesson plan you brought Mon, Aug 3.", hers, StringComparison.Ordinal);
        Assert.Contains("Renee Holt answered what you asked for Mon, Aug 3.", hers, StringComparison.Ordinal);
        Assert.Contains("Renee Holt opened the line you shared Mon, Aug 3.", hers, StringComparison.Ordinal);
        Assert.DoesNotContain("shared notes", hers, StringComparison.Ordinal);
        var his = await TextAsync(pair, pair.Pair.Walt.Id);
        Assert.Contains("Ana shared notes from Mon, Aug 3.", his, StringComparison.Ordinal);
        Assert.Contains("Renee Holt answered what Ana asked for Mon, Aug 3.", his, StringComparison.Ordinal);
        Assert.DoesNotContain("opened", his, StringComparison.Ordinal);
        foreach (var word in new[] { Secret, "Questioning", "Fractions", "substitute" })
        {
            Assert.DoesNotContain(word, hers + his, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_draft_is_nobodys_to_hear_of_and_notes_that_are_gone_are_not_spoken_of()
    {
        var pair = await MakeAsync();
        await pair.PlanAsync(pair.Hers, ObservingPair.SheSees);
        await pair.Hers.PressAsync("Keep as draft", ("What I saw", Secret));

        await OnAsync(monday);

        Assert.DoesNotContain("notes from", await TextAsync(pair, pair.Pair.Walt.Id), StringComparison.Ordinal);
        var gone = await MakeAsync();
        await ShareNotesAsync(gone);
        await app.WithDbAsync(db => db.Observations.Where(o => o.PartnershipId == gone.Pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(o => o.ForgottenAt, Clock.Start)));
        await OnAsync(monday);
        Assert.DoesNotContain("notes from", await TextAsync(gone, gone.Pair.Walt.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wants_the_same_day_hears_of_notes_the_next_morning_and_of_looks_in_the_week()
    {
        var pair = await MakeAsync();
        foreach (var browser in new[] { pair.Hers, pair.His })
        {
            await browser.OpenAsync("/settings");
            await browser.PressAsync("Save how often", ("Also the next school morning", "on"));
        }

        await ShareNotesAsync(pair);
        await OpenLineAsync(pair);

        await OnAsync(new(2026, 8, 5, 14, 0, 0, DateTimeKind.Utc));

        var mail = Assert.Single(await MailsAsync(pair));
        Assert.Equal(pair.Pair.Walt.Id, mail.PersonId);
        Assert.Contains("Ana shared notes", Words(mail).Text, StringComparison.Ordinal);
        await OnAsync(monday);
        Assert.Contains("opened the line", await TextAsync(pair, pair.Pair.Ana.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_shared_anew_is_not_the_one_that_was_opened_and_released_lines_are_spoken_of_too()
    {
        var pair = await MakeAsync();
        await OpenLineAsync(pair);
        app.Clock.Forward(TimeSpan.FromMinutes(1));
        await pair.Hers.OpenAsync(pair.Page + "/share");
        await pair.Hers.PressAsync("Take it back");
        await ShareLineAsync(pair);
        await pair.His.OpenAsync("/record");
        await pair.His.PressAsync("Save what is released", ("In my own words", "on"), ("The line", Secret));
        await (await pair.School.PrincipalBrowserAsync()).OpenAsync("/school/evidence");

        await OnAsync(monday);

        Assert.DoesNotContain("opened", await TextAsync(pair, pair.Pair.Ana.Id), StringComparison.Ordinal);
        var his = await TextAsync(pair, pair.Pair.Walt.Id);
        Assert.Contains("Renee Holt opened the lines you released Mon, Aug 3.", his, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, his, StringComparison.Ordinal);
    }

    private async Task<IntroducedPair> MakeAsync()
    {
        app.Clock.SetTo(Clock.Start);
        return await IntroducedPair.MakeAsync(app);
    }

    private static async Task ShareNotesAsync(IntroducedPair pair)
    {
        await pair.PlanAsync(pair.Hers, ObservingPair.SheSees);
        await pair.Hers.PressAsync("Share with Walt", ("What I saw", Secret), ("One thing to try", Secret));
    }

    private static async Task AnswerPlanAsync(IntroducedPair pair)
    {
        var page = await pair.BringAsync(("Pasted text", "on"), ("Text", Secret));
        await pair.His.OpenAsync(page.Path);
        await pair.His.PressAsync("Send to Ana", ("Strong for", Secret), ("One change", Secret));
    }

    private static async Task AnswerAskAsync(IntroducedPair pair)
    {
        await pair.Hers.OpenAsync(pair.Page + "/ask");
        await pair.Hers.PressAsync("Send", ("A substitute", "on"), ("One line", Secret));
        var principal = await pair.School.PrincipalBrowserAsync();
        await principal.OpenAsync("/school/year");
        await principal.PressAsync("Reply", ("Reply in a line", Secret));
    }

    private static async Task ShareLineAsync(IntroducedPair pair)
    {
        await pair.Hers.OpenAsync(pair.Page + "/share");
        await pair.Hers.PressAsync("Share this line", ("Renee Holt", "on"), ("The line", Secret));
    }

    private static async Task OpenLineAsync(IntroducedPair pair)
    {
        await ShareLineAsync(pair);
        await (await pair.School.PrincipalBrowserAsync()).OpenAsync($"/school{pair.Page.Replace("partnership", "partnerships", StringComparison.Ordinal)}");
    }

    private Task<int> OnAsync(DateTime utc)
    {
        app.Clock.SetTo(utc);
        return app.ActAsync<NotesOfDay, int>(n => n.ExecuteAsync(CancellationToken.None));
    }

    private MailWords Words(OutboxMessage mail) => app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);

    private async Task<string> TextAsync(IntroducedPair pair, long person) => Words(Assert.Single((await MailsAsync(pair)), m => m.PersonId == person)).Text;

    private Task<List<OutboxMessage>> MailsAsync(IntroducedPair pair) => app.WithDbAsync(db =>
        db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.Note && m.DistrictId == pair.School.District.Id).OrderBy(m => m.Id).ToListAsync());
}
