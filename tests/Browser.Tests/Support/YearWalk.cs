using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>A pair's year and a principal's week, as Ana Ortiz, her partner and Renee Holt do it. Numbers are those of the acceptance statements.</summary>
public sealed class YearWalk(ServedApp app, Hand ana, Hand partner, Hand renee)
{
    private const string Secret = "quiet corner of the library";
    private const string Line = "Wait five seconds before the first name.";
    private string pair = "";

    /// <summary>19 and 20: three taps, no typing, once however often the button is pressed, and on both timelines.</summary>
    public async Task LogInThreeTapsAsync()
    {
        await ana.GoAsync("/home");
        var before = await app.ReadAsync(db => db.Meetings.CountAsync());
        var clicks = ana.Clicks;
        await ana.FollowAsync("We met");
        pair = new Uri(ana.Page.Url).AbsolutePath.Replace("/log", "", StringComparison.Ordinal);
        await ana.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).DblClickAsync();
        await Assertions.Expect(ana.Page.Locator("#status")).ToContainTextAsync("Logged");
        Assert.True(ana.Clicks - clicks + 1 <= 3);
        Assert.Equal(before + 1, await app.ReadAsync(db => db.Meetings.CountAsync()));
        var said = await app.ReadAsync(db => db.Meetings.OrderByDescending(m => m.Id).Select(m => m.On).FirstAsync());
        foreach (var hand in new[] { ana, partner })
        {
            await hand.GoAsync(pair);
            Assert.Contains(said.ToString("MMM d", CultureInfo.GetCultureInfo("en-US")), await MainAsync(hand), StringComparison.Ordinal);
        }
    }

    /// <summary>22: the principal sees date, minutes and kind, no word of the note; a released line until it is taken back.</summary>
    public async Task PrincipalSeesWhatIsReleasedAsync()
    {
        await ana.GoAsync(pair + "/log");
        await ana.ChooseAsync("45 minutes");
        await OpenAsync(ana, "Used to, next step, note");
        await ana.Page.GetByLabel("Note").FillAsync(Secret);
        await ana.PressAsync("Save");
        await ana.Page.Locator("#status").WaitForAsync();
        var page = "/school/partnerships" + pair["/partnership".Length..];
        await renee.GoAsync(page);
        Assert.Contains("45 minutes", await MainAsync(renee), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await renee.Page.ContentAsync(), StringComparison.Ordinal);
        await ShareAsync("Renee Holt", Line);
        await renee.GoAsync(page);
        Assert.Contains(Line, await MainAsync(renee), StringComparison.Ordinal);
        await TakeBackAsync(Line);
        await renee.GoAsync(page);
        Assert.DoesNotContain(Line, await MainAsync(renee), StringComparison.Ordinal);
    }

    /// <summary>23: prompts for the focus of the pair, and nothing that could rate.</summary>
    public async Task ObserveWithPromptsAsync()
    {
        await ana.GoAsync(pair + "/observe");
        await ana.ChooseAsync("You see a class of");
        await ana.TypeAsync("Day", "2026-10-20");
        await ana.Page.GetByLabel("Period").SelectOptionAsync("");
        await ana.TypeAsync("Or from", "7:00");
        await ana.TypeAsync("Minutes", "20");
        await ana.PressAsync("Plan it");
        await Assertions.Expect(ana.Page.Locator("main")).ToContainTextAsync("Prompts for Questioning");
        Assert.Equal(0, await ana.Page.Locator("#notes :is(select, input[type=radio], input[type=range], input[type=number])").CountAsync());
    }

    /// <summary>24: without shared time, the page offers to ask, filled in; the ask stands in the principal's week.</summary>
    public async Task AskForTimeAsync()
    {
        await partner.GoAsync("/times");
        await partner.Page.Locator("main select").First.SelectOptionAsync("Offered");
        await partner.PressAsync("Save my week");
        await partner.Page.Locator("#status").WaitForAsync();
        var before = await app.ReadAsync(db => db.PairAsks.CountAsync());
        await ana.GoAsync(pair + "/time");
        await ana.FollowAsync("Ask for time");
        Assert.True(await ana.Page.GetByRole(AriaRole.Radio, new() { Name = "Time" }).First.IsCheckedAsync());
        await ana.PressAsync("Send");
        await ana.Page.Locator("#status").WaitForAsync();
        Assert.Equal(before + 1, await app.ReadAsync(db => db.PairAsks.CountAsync()));
        await renee.GoAsync("/school/year");
        Assert.Contains("Ortiz", await renee.Page.Locator("section:has(#asks-head)").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>25: the calendar file names the zone of the school, and the log is filled in from the standing time.</summary>
    public async Task SetStandingTimeAsync()
    {
        await ana.GoAsync(pair + "/time");
        await ana.ChooseAsync("Another time");
        await OpenAsync(ana, "Another time");
        await ana.Page.GetByLabel("Day", new() { Exact = true }).SelectOptionAsync("Monday");
        await ana.TypeAsync("From", "8:50");
        await ana.TypeAsync("Minutes", "45");
        await ana.TypeAsync("First date", "10/26/2026");
        await ana.PressAsync("Save the change");
        await Assertions.Expect(ana.Page.Locator("#status")).ToContainTextAsync("Set, from Mon, Oct 26");
        var file = await ana.Page.APIRequest.GetAsync($"{app.Address}{pair}/time?handler=File");
        Assert.Contains("DTSTART;TZID=America/Chicago:20261026T085000", await file.TextAsync(), StringComparison.Ordinal);
        await ana.GoAsync("/m");
        Assert.True(await ana.Page.GetByRole(AriaRole.Radio, new() { Name = "45 minutes" }).IsCheckedAsync());
    }

    /// <summary>26: exactly the lines that were released are read, and the page suggests nothing.</summary>
    public async Task ReleaseEvidenceAsync()
    {
        await ana.GoAsync("/record");
        var boxes = ana.Page.Locator("#Form_Picked input[type=checkbox]");
        await boxes.Nth(0).CheckAsync();
        await boxes.Nth(1).CheckAsync();
        await ana.PressAsync("Save what is released");
        await ana.Page.Locator("#status").WaitForAsync();
        await renee.GoAsync("/school/evidence");
        Assert.Equal(2, await renee.Page.Locator("section.sheet", new() { HasText = "Ana Ortiz" }).Locator("li").CountAsync());
    }

    /// <summary>27: hours are the logged minutes, rounded down to a quarter, unconfirmed ones pointed out, with a line to sign.</summary>
    public async Task PrintHoursAsync()
    {
        var csv = (await (await ana.Page.APIRequest.GetAsync($"{app.Address}/record/hours?handler=Csv")).TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var at = csv[0].Split(',').ToList().IndexOf("minutes");
        var minutes = csv.Skip(1).Sum(row => int.Parse(row.Split(',')[at], CultureInfo.InvariantCulture));
        await ana.GoAsync("/record/hours");
        var page = await MainAsync(ana);
        Assert.Contains($"{(minutes / 15 / 4m).ToString("0.##", CultureInfo.InvariantCulture)} clock hours", page, StringComparison.Ordinal);
        Assert.Contains("Not yet", page, StringComparison.Ordinal);
        Assert.Contains("Signature of the director of schools or designee", page, StringComparison.Ordinal);
    }

    /// <summary>29: two clicks, and the pair comes again in the next round.</summary>
    public async Task TalkedTodayAsync()
    {
        await renee.GoAsync("/school/year");
        var before = await app.ReadAsync(db => db.CheckIns.CountAsync());
        var clicks = renee.Clicks;
        await renee.ClickAsync(renee.Page.Locator("main").GetByText("Talked today").First);
        await renee.PressAsync("Save");
        await renee.Page.Locator("#status").WaitForAsync();
        Assert.Equal(2, renee.Clicks - clicks);
        Assert.Equal(before + 1, await app.ReadAsync(db => db.CheckIns.CountAsync()));
    }

    /// <summary>31: what is shown was offered, with a name only where permitted, and is gone once taken back.</summary>
    public async Task ProjectOfferedLinesAsync()
    {
        await ShareAsync("faculty meeting", Line);
        await renee.GoAsync("/school/sharing");
        await renee.Page.Locator("a[href^='/school/sharing/']").First.ClickAsync();
        await renee.ClickAsync(renee.Page.GetByLabel(Line));
        await renee.ClickAsync(renee.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("Save|Show") }));
        await renee.Page.Locator("#status").WaitForAsync();
        await renee.ClickAsync(renee.Page.Locator("a[href$='/project']"));
        Assert.Contains(Line, await MainAsync(renee), StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", await MainAsync(renee), StringComparison.Ordinal);
        await TakeBackAsync(Line);
        await renee.Page.ReloadAsync();
        Assert.DoesNotContain(Line, await MainAsync(renee), StringComparison.Ordinal);
    }

    private async Task ShareAsync(string reader, string line)
    {
        await ana.GoAsync(pair + "/share");
        await ana.ChooseAsync(reader);
        await ana.TypeAsync("The line", line);
        await ana.PressAsync("Share this line");
        await ana.Page.Locator("#status").WaitForAsync();
    }

    private async Task TakeBackAsync(string line)
    {
        await ana.GoAsync(pair + "/share");
        await ana.ClickAsync(ana.Page.Locator("form", new() { HasText = line }).GetByRole(AriaRole.Button));
        await ana.Page.Locator("#status").WaitForAsync();
    }

    private static async Task OpenAsync(Hand hand, string summary)
    {
        var more = hand.Page.Locator("details", new() { Has = hand.Page.Locator("summary", new() { HasText = summary }) });
        if (await more.GetAttributeAsync("open") is null)
        {
            await hand.ClickAsync(more.Locator("summary"));
        }
    }

    private static Task<string> MainAsync(Hand hand) => hand.Page.Locator("main").InnerTextAsync();
}
