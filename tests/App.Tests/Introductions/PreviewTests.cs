using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Introductions;

public sealed class PreviewTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task What_is_shown_before_is_what_is_sent_and_looking_sends_nothing()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var browser = await school.PrincipalBrowserAsync();
        await pair.TalkAsync(browser);

        var shown = (await browser.OpenAsync(pair.Address + "/preview")).Page.QuerySelector($"#mail-{pair.Ana.PublicId:N}")!;
        Assert.Equal(0, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.PersonId == pair.Ana.Id)));
        await browser.PressAsync("Send 2 emails");

        var mail = await app.WithDbAsync(db => db.Outbox.AsNoTracking().SingleAsync(m => m.PersonId == pair.Ana.Id));
        var words = app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);
        Assert.Equal(words.Subject, shown.QuerySelector("h2")!.TextContent);
        Assert.All(words.Text.Split('\n').Where(l => l.Length > 0), line => Assert.Contains(line, shown.TextContent, StringComparison.Ordinal));
        Assert.Contains(await app.WithDbAsync(db => db.Audit.Where(a => a.SchoolId == school.School.Id).Select(a => a.Action).ToListAsync()), a => a == "words.viewed");
    }

    [Fact]
    public async Task Before_everybody_was_talked_with_there_is_nothing_to_press()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync(pair.Address + "/preview");

        Assert.Contains("Waits for Ana and Walt. Nothing can be sent now.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Page.QuerySelectorAll("main button"));
    }

    [Fact]
    public async Task Another_schools_emails_are_not_there()
    {
        var pair = await FinalizedPair.MakeAsync(app, await SchoolInTest.MakeAsync(app));
        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(pair.Address + "/preview")).Status);
    }
}
