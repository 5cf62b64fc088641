using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>A pair across the time zone line: Chris Nguyen (Central) and Ruth Ogle (Eastern), who hosts the first visit. Numbers are those of the acceptance statements.</summary>
public sealed class PeerPairWalk(ServedApp app, Chromium chromium)
{
    private const string Words = "A quiet word of thanks each Friday";
    private string pair = "";

    /// <summary>36: a visit under two hours or over four shows a note and is saved all the same. On the day after clocks changed, it is one hour apart as on any day.</summary>
    public async Task VisitOfAnyLengthIsSavedWithANoteAsync()
    {
        var chris = await app.OfAsync(chromium, "Chris Nguyen");
        await chris.GoAsync("/p3");
        await chris.Page.Locator(".journey").WaitForAsync();
        pair = new Uri(chris.Page.Url).AbsolutePath;
        foreach (var (minutes, note) in new[] { (60, "Under 2 hours."), (300, "Over 4 hours.") })
        {
            await chris.GoAsync(pair + "/visits/1");
            await chris.Page.GetByText("Move the visit").ClickAsync();
            await chris.TypeAsync("Day", "2026-11-02");
            await chris.TypeAsync("From", "9:30");
            await chris.TypeAsync("Minutes", $"{minutes}");
            await chris.PressAsync("Move it");
            await Assertions.Expect(chris.Page.Locator("#status")).ToContainTextAsync("Moved");
            Assert.Contains(note, await chris.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal(minutes, await app.ReadAsync(db => db.SiteVisits.Select(v => v.Minutes).SingleAsync()));
        }

        await chris.Page.Context.CloseAsync();
    }

    /// <summary>36: on one black-and-white Letter page, the time of the place first and the other zone in parentheses.</summary>
    public async Task AgendaOnPaperHasTheTimeOfThePlaceFirstAsync()
    {
        var chris = await app.OfAsync(chromium, "Chris Nguyen");
        await chris.GoAsync(pair + "/visits/1/agenda");
        var paper = await Paper.OfAsync(chris.Page);
        var words = string.Join(' ', Assert.Single(paper.Pages).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal([Paper.Letter], paper.Sizes);
        Assert.Contains("Mon, Nov 2, 9:30 a.m. to 2:30 p.m. ET (8:30 a.m. to 1:30 p.m. CT)", words, StringComparison.Ordinal);
        Assert.Equal("9:30 a.m. ET (8:30 a.m. CT)", await chris.Page.Locator("tbody th").First.InnerTextAsync());
        Findings.AreNone(await Paper.ColorsOnAsync(chris.Page));
        await chris.Page.Context.CloseAsync();
    }

    /// <summary>37: a plan of one row is saved, then shared; the partner reads it, the director of its writer never a word.</summary>
    public async Task DirectorSeesNoWordOfASharedPlanAsync()
    {
        var (ruth, chris, director) = (await app.OfAsync(chromium, "Ruth Ogle"), await app.OfAsync(chromium, "Chris Nguyen"), await app.OfAsync(chromium, "Ellen Frazier"));
        await ruth.GoAsync(pair + "/plan");
        await ruth.TypeAsync("What, row 1", Words);
        await ruth.PressAsync("Save draft");
        await Assertions.Expect(ruth.Page.Locator("#status")).ToContainTextAsync("Only you see it");
        await chris.GoAsync(pair + "/plan");
        Assert.DoesNotContain(Words, await chris.Page.ContentAsync(), StringComparison.Ordinal);
        await director.GoAsync("/district/p3/matches");
        await Assertions.Expect(director.Page.Locator("main")).ToContainTextAsync("Action plan: started.");
        await ruth.PressAsync("Share with Chris");
        await Assertions.Expect(ruth.Page.Locator("#status")).ToContainTextAsync("Chris can read it");
        await chris.Page.ReloadAsync();
        Assert.Contains(Words, await chris.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        foreach (var page in new[] { "/home", "/district", "/district/p3", "/district/p3/matches" })
        {
            await director.GoAsync(page);
            Assert.DoesNotContain(Words, await director.Page.ContentAsync(), StringComparison.Ordinal);
        }

        await Assertions.Expect(director.Page.Locator("li", new() { HasText = "Ruth Ogle" })).ToContainTextAsync("Action plan: shared.");
        Assert.Equal(403, (await director.Page.GotoAsync(pair + "/plan"))!.Status);
        await Task.WhenAll(new[] { ruth, chris, director }.Select(h => h.Page.Context.CloseAsync()));
    }

    /// <summary>A page that is closed in the middle of typing loses nothing: a draft is on the server, without its focus in the browser; what a partner would read waits on the own device for a press.</summary>
    public async Task WhatIsTypedIsThereAfterThePageWasClosedAsync()
    {
        const string Kept = "Object.keys(localStorage).filter(k => k.startsWith('kept ')).map(k => localStorage[k]).join()";
        var chris = await app.OfAsync(chromium, "Chris Nguyen");
        await chris.GoAsync(pair + "/plan");
        await chris.PressAsync("Take it back from Ruth");
        await chris.Page.GetByLabel("Why this one").FillAsync(Words);
        await chris.Page.GetByLabel("What, row 1").FocusAsync();
        await Assertions.Expect(chris.Page.Locator("[data-told]")).ToContainTextAsync("Draft kept at");
        Assert.Equal("", await chris.Page.EvaluateAsync<string>(Kept));
        await chris.Page.ReloadAsync();
        Assert.Equal(Words, await chris.Page.GetByLabel("Why this one").InputValueAsync());
        await chris.PressAsync("Share with Ruth");
        await Assertions.Expect(chris.Page.Locator("#status")).ToContainTextAsync("Ruth can read it");
        await chris.TypeAsync("Questions for my visit to Ruth", "Who keeps the minutes?");
        var kept = await chris.Page.EvaluateAsync<string>(Kept);
        Assert.Contains("Who keeps the minutes?", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Focus", kept, StringComparison.Ordinal);
        await chris.GoAsync(pair + "/visits/1");
        await chris.TypeAsync("Parking", "Behind the gym");

        var page = await chris.Page.Context.NewPageAsync();
        await chris.Page.CloseAsync();

        await page.GotoAsync(pair + "/plan");
        await Assertions.Expect(page.GetByLabel("Questions for my visit to Ruth")).ToHaveValueAsync("Who keeps the minutes?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the changes" }).ClickAsync();
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("Saved");
        await page.GotoAsync(pair + "/visits/1");
        await Assertions.Expect(page.GetByLabel("Parking")).ToHaveValueAsync("Behind the gym");
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("did not save it");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the agenda" }).ClickAsync();
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("Everybody in it sees the agenda");
        Assert.Equal("", await page.EvaluateAsync<string>(Kept));
        await page.GotoAsync(pair + "/visits/1");
        Assert.Equal("Behind the gym", await page.GetByLabel("Parking").InputValueAsync());
        await page.Context.CloseAsync();
    }
}
