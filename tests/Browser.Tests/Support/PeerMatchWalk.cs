using Counterpart.App.Access;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>P3 from a director's answer to the day administrators are told, as Joyce Latham (White Oak County) and Pat Simmons of the state do it. Numbers are those of the acceptance statements.</summary>
public sealed class PeerMatchWalk(ServedApp app, Chromium chromium)
{
    private const string District = "White Oak County Schools";
    private const int MostTabs = 300;
    private static readonly DateTimeOffset matching = new(2026, 9, 14, 15, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset windowIsOver = new(2026, 9, 22, 15, 0, 0, TimeSpan.Zero);
    private int wave;

    /// <summary>32: on a phone, "Not this year" is a choice and a button; taking part after all and nominating three is at most twelve taps.</summary>
    public async Task NominateThreeInTwelveTapsAsync()
    {
        var director = await app.OfAsync(chromium, "Joyce Latham");
        await director.GoAsync("/district/p3");
        await director.ChooseAsync("Not this year");
        await director.PressAsync("Save our answer");
        Assert.Equal((2, "Your district does not take part this year"), (director.Clicks, await director.Page.Locator("#answer").InnerTextAsync()));

        await director.ChooseAsync("Take part");
        await director.PressAsync("Save our answer");
        await director.FollowAsync("Nominate administrators");
        foreach (var name in new[] { "Ben Ashe", "Carla Dyer" })
        {
            await director.ClickAsync(director.Page.GetByRole(AriaRole.Checkbox, new() { Name = name }));
        }

        await director.PressAsync("Nominate those ticked");
        await director.FollowAsync("Nominate more");
        var added = director.Page.Locator("section", new() { Has = director.Page.Locator("#add") });
        foreach (var (label, text) in new[] { ("Name", "Iris Boyd"), ("Email", "iris.boyd@demo.example") })
        {
            await director.ClickAsync(added.GetByLabel(label, new() { Exact = true }));
            await director.Page.Keyboard.TypeAsync(text);
        }

        await director.ClickAsync(added.GetByLabel("School"));
        await director.ClickAsync(added.GetByLabel("School"));
        await added.GetByLabel("School").SelectOptionAsync("White Oak Elementary");
        await director.PressAsync("Nominate this person");

        await Assertions.Expect(director.Page.Locator("#nominees")).ToContainTextAsync("Three administrators nominated");
        Assert.InRange(director.Clicks - 2, 3, 12);
        Findings.AreNone(await Layout.HardToHitOn(director.Page));
        Assert.Equal(3, await app.ReadAsync(db => db.Nominations.CountAsync(n => n.District!.Name == District)));
        await director.Page.Context.CloseAsync();
    }

    /// <summary>34: map and table list the same pairs; with JavaScript off a keyboard accepts, locks and separates pairs in the table.</summary>
    public async Task DraftWithTheTableAloneAsync()
    {
        app.SetTo(matching);
        await app.ReadAsync(db => db.Nominations.Where(n => n.District!.Name == District).ExecuteUpdateAsync(u => u.SetProperty(n => n.Reply, NomineeReply.Yes)));
        var lead = await app.OfAsync(chromium, "Pat Simmons", width: Chromium.Desk, script: false);
        await lead.GoAsync("/state/p3/match");
        await lead.PressAsync("Run again for everything that is open");
        var pairs = (await lead.Page.Locator("td button[formaction*=Accept]").AllTextContentsAsync()).Select(t => t["Accept ".Length..]).ToList();
        Assert.True(pairs.Count > 2, string.Join("; ", pairs));
        var onMap = (await lead.Page.Locator(".map text").AllTextContentsAsync()).SelectMany(t => t.Split(", "));
        var inTable = await lead.Page.Locator("td.num").AllTextContentsAsync();
        Assert.Equal(inTable.Where(n => n != "ring").Order(StringComparer.Ordinal), onMap.Order(StringComparer.Ordinal));

        await PressInTableAsync(lead, $"Accept {pairs[0]}", "1 pair accepted");
        await PressInTableAsync(lead, $"Lock {pairs[1]}", "Locked");
        await PressInTableAsync(lead, $"Not together: {pairs[2]}", "They are kept apart");

        Assert.Equal([PeerMark.Accepted, PeerMark.Locked], await app.ReadAsync(db => db.PeerPairs.Where(p => p.FinalizedAt == null && p.Mark != PeerMark.None).Select(p => p.Mark).Order().ToListAsync()));
        Assert.Equal(1, await app.ReadAsync(db => db.PeerRules.CountAsync()));
        Assert.Equal(1, await lead.Page.Locator("section[aria-labelledby=apart] li", new() { HasText = pairs[2] }).CountAsync());
        await lead.Page.Context.CloseAsync();
    }

    /// <summary>35: finalizing sends nothing; then each director has exactly one notice, and administrators have nothing.</summary>
    public async Task EachDirectorHasOneNoticeAsync()
    {
        var lead = await app.OfAsync(chromium, "Pat Simmons", width: Chromium.Desk);
        await lead.GoAsync("/state/p3/match/finalize");
        Findings.AreNone(await Axe.SeriousOn(lead.Page));
        await lead.Page.SetViewportSizeAsync(Chromium.Narrowest, Chromium.HeightOf(Chromium.Narrowest));
        Findings.AreNone([.. await Layout.TooWideOn(lead.Page), .. await Layout.HardToHitOn(lead.Page)]);
        await lead.PressAsync("Finalize 2 pairs");
        await lead.Page.Locator("#status").WaitForAsync();
        Assert.Empty(await ToldAsync(MailKind.PeerNotice));

        await lead.GoAsync("/state/p3/notices");
        await lead.ClickAsync(lead.Page.Locator("button[formaction*=Send]"));
        await lead.Page.Locator("#status").WaitForAsync();

        wave = await app.ReadAsync(db => db.PeerPairs.MaxAsync(p => p.Wave));
        var directors = await app.ReadAsync(db => db.Positions
            .Where(p => p.Role == Role.Superintendent && db.PeerSeats.Any(s => s.Pair!.Wave == wave && s.DistrictId == p.DistrictId)).Select(p => p.PersonId).Order().ToListAsync());
        Assert.True(directors.Count > 1);
        Assert.Equal(directors, await ToldAsync(MailKind.PeerNotice));
        Assert.Equal(directors.Count, await app.ReadAsync(db => db.PeerNotices.CountAsync(n => n.Wave == wave)));
        Assert.Empty(await ToldAsync(MailKind.PeerIntroduction));
        await lead.Page.Context.CloseAsync();
    }

    /// <summary>35: a talk with each director alone tells nobody; the state releases one pair early, the other is told when the days are over.</summary>
    public async Task AdministratorsHearAfterTalkAndWindowOrReleaseAsync()
    {
        var lead = await app.OfAsync(chromium, "Pat Simmons", width: Chromium.Desk);
        foreach (var notice in await app.ReadAsync(db => db.PeerNotices.Where(n => n.Wave == wave).Select(n => n.PublicId).ToListAsync()))
        {
            await lead.GoAsync($"/state/p3/notices/{notice.InAddress()}");
            await lead.TypeAsync("Whom you talked with", "the director");
            await lead.PressAsync("Note the talk");
            await lead.Page.Locator("#status").WaitForAsync();
        }

        await IntroduceDueAsync();
        Assert.Empty(await ToldAsync(MailKind.PeerIntroduction));
        await lead.PressAsync("Tell them now");
        await lead.Page.Locator("#status").WaitForAsync();
        Assert.Equal(2, (await ToldAsync(MailKind.PeerIntroduction)).Count);
        app.SetTo(windowIsOver);
        await IntroduceDueAsync();
        var everybody = await app.ReadAsync(db => db.PeerSeats.Where(s => s.Pair!.Wave == wave).Select(s => s.PersonId).Order().ToListAsync());
        Assert.Equal(everybody, await ToldAsync(MailKind.PeerIntroduction));
        await lead.Page.Context.CloseAsync();
    }

    private Task<List<long>> ToldAsync(string kind) => app.ReadAsync(db => db.Outbox.Where(m => m.Kind == kind).Select(m => m.PersonId!.Value).Order().ToListAsync());

    private async Task IntroduceDueAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IntroducePeers>().DueAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Tab by tab to the button in the table, then Enter.</summary>
    private static async Task PressInTableAsync(Hand lead, string button, string says)
    {
        const string Focused = "name => document.activeElement.closest('table') !== null && document.activeElement.textContent === name";
        for (var tabs = 0; !await lead.Page.EvaluateAsync<bool>(Focused, button); tabs++)
        {
            Assert.True(tabs < MostTabs, button);
            await lead.Page.Keyboard.PressAsync("Tab");
        }

        await lead.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(lead.Page.Locator("#status")).ToContainTextAsync(says);
    }
}
