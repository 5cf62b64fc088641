using System.Net;
using Counterpart.App.Tests.Messages.Calendars;
using Counterpart.App.Tests.Partnerships.Time;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages.Feeds;

[Trait("Needs", "icalendar")]
public sealed class CalendarTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_private_link_is_read_without_signing_in_and_follows_each_change()
    {
        var pair = await TimePair.MakeAsync(app, "America/New_York");
        var (hers, his) = (await pair.HersAsync(), await pair.HisAsync());
        await pair.ByHandAsync(hers, "Tuesday", "8:50", "45", ("Room", "Room 118"));
        var link = await LinkAsync(hers);
        var nobody = app.BrowserOfNobody();

        var answer = await nobody.OpenAsync(link);

        Assert.True(answer.Response.Headers.CacheControl is { NoStore: true, Private: true });
        Assert.Equal("text/calendar", answer.Response.Content.Headers.ContentType!.MediaType);
        var first = (await ParsedCalendar.ReadAsync(answer.Html))[0];
        Assert.Equal(("2026-08-04 08:50", "12:50Z", "1", "Room 118"), (first.Wall, first.Utc, first.Sequence, first.Place));
        await his.OpenAsync(pair.Address);
        await his.PressAsync("Save the change", ("From", "9:40"));
        var moved = (await ParsedCalendar.ReadAsync((await nobody.OpenAsync(link)).Html))[0];
        Assert.Equal(("2026-08-04 09:40", first.Uid, "2"), (moved.Wall, moved.Uid, moved.Sequence));
        await his.OpenAsync(pair.Address);
        await his.PressAsync("Stop the standing time");
        Assert.Empty(await ParsedCalendar.ReadAsync((await nobody.OpenAsync(link)).Html));
    }

    [Fact]
    public async Task It_names_nobody_and_nothing_they_work_on()
    {
        var pair = await TimePair.MakeAsync(app);
        var hers = await pair.HersAsync();
        await pair.ByHandAsync(hers, "Tuesday", "8:50", "45");

        var feed = (await app.BrowserOfNobody().OpenAsync(await LinkAsync(hers))).Html;
        var file = (await hers.OpenAsync(pair.Address + "?handler=File")).Html;

        foreach (var text in new[] { feed, file })
        {
            Assert.Contains("SUMMARY:Partner meeting\r\n", text, StringComparison.Ordinal);
            foreach (var word in new[] { "Walt", "Greer", "Ana", "Ortiz", "Holt", "Questioning", "Structure", pair.School.School.Name })
            {
                Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task A_link_that_was_replaced_removed_or_never_made_is_not_there()
    {
        var pair = await TimePair.MakeAsync(app);
        var (hers, nobody) = (await pair.HersAsync(), app.BrowserOfNobody());
        var first = await LinkAsync(hers);
        Assert.Equal(HttpStatusCode.OK, (await nobody.OpenAsync(first)).Status);

        var second = await LinkAsync(hers, "Make a new link");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), ((await nobody.OpenAsync(first)).Status, (await nobody.OpenAsync(second)).Status));
        Assert.DoesNotContain(second, (await hers.OpenAsync("/settings")).Html, StringComparison.Ordinal);
        Assert.Contains("removed", (await hers.PressAsync("Remove the link")).Says, StringComparison.Ordinal);

        foreach (var gone in new[] { second, $"/calendar/{Guid.Empty:N}.ics", "/calendar/nonsense.ics", second.Replace(".ics", "", StringComparison.Ordinal) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await nobody.OpenAsync(gone)).Status);
        }
    }

    [Fact]
    public async Task The_secret_stands_nowhere_but_on_the_page_that_made_it()
    {
        var pair = await TimePair.MakeAsync(app);
        var secret = (await LinkAsync(await pair.HersAsync())).Split('/')[^1].Split('.')[0];

        var row = await app.WithDbAsync(db => db.CalendarLinks.SingleAsync(l => l.PersonId == pair.Pair.Ana.Id));
        Assert.NotEqual(Convert.FromHexString(secret), row.Digest[..16]);
        Assert.Equal(app.Vault.Digest($"calendar link {secret}"), row.Digest);
        Assert.False(await app.WithDbAsync(db => db.Audit.AnyAsync(a => a.Detail.Contains(secret))));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "calendar-link.made" && a.ActorId == pair.Pair.Ana.Id)));
    }

    [Theory]
    [InlineData("not introduced")]
    [InlineData("ended")]
    [InlineData("left the school")]
    public async Task Nothing_of_a_partnership_that_does_not_go_on_is_on_it(string what)
    {
        var pair = await TimePair.MakeAsync(app);
        var hers = await pair.HersAsync();
        await pair.ByHandAsync(hers, "Tuesday", "8:50", "45");
        var link = await LinkAsync(hers);
        Assert.NotEmpty(await ParsedCalendar.ReadAsync((await app.BrowserOfNobody().OpenAsync(link)).Html));

        await app.WithDbAsync(db => what switch
        {
            "ended" => db.Partnerships.Where(p => p.Id == pair.Pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 3))),
            "not introduced" => db.Partnerships.Where(p => p.Id == pair.Pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.IntroducedAt, (DateTime?)null)),
            _ => db.Positions.Where(p => p.PersonId == pair.Pair.Ana.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 2))),
        });

        Assert.Empty(await ParsedCalendar.ReadAsync((await app.BrowserOfNobody().OpenAsync(link)).Html));
    }

    private static async Task<string> LinkAsync(Browser browser, string button = "Make a link")
    {
        await browser.OpenAsync("/settings");
        var made = await browser.PressAsync(button);
        var link = made.Page.QuerySelector("#link")!.GetAttribute("value")!;
        return link[link.IndexOf("/calendar/", StringComparison.Ordinal)..];
    }
}
