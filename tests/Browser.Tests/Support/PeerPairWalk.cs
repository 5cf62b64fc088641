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
}
