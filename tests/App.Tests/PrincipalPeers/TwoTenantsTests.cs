using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.PrincipalPeers;

/// <summary>What a district and its administrator type for themselves or for the state, looked for everywhere people of other districts look.</summary>
public sealed class TwoTenantsTests
{
    private static readonly string[] files = ["/visits/1?handler=File", "/visits/2?handler=File", "/call?handler=File"];

    [Fact]
    public async Task What_one_district_types_is_on_no_page_mail_calendar_or_file_of_another()
    {
        await using var app = new RunningApp();
        var two = await TwoDistrictsInTest.MakeAsync(app);
        var paths = await PathsAsync(app, two);
        var lead = await two.Peers.LeadAsync();
        var ofState = await SeenAsync(lead, [.. two.Peers.Districts.Take(2).Select(d => $"/state/p3/nominations/{d.PublicId:N}"), .. await NoticesAsync(app)]);
        for (var d = 0; d < 2; d++)
        {
            var mark = TwoDistrictsInTest.Mark(d);
            var own = await SeenAsync(await two.BrowserAsync(d), paths) + await SeenAsync(await two.DirectorAsync(d), paths) + ofState;
            Assert.All(TwoDistrictsInTest.Kinds, kind => Assert.Contains(mark + kind, own, StringComparison.Ordinal));
            Assert.Contains(TwoDistrictsInTest.Limits(d), words => own.Contains(words, StringComparison.Ordinal));

            foreach (var (who, stranger) in new[]
            {
                ("the partner", await two.BrowserAsync(1 - d)), ("the partner's director", await two.DirectorAsync(1 - d)),
                ("another pair", await two.BrowserAsync(2)), ("a director of another pair", await two.DirectorAsync(2)),
            })
            {
                var seen = await SeenAsync(stranger, paths) + await CalendarAsync(stranger, app);
                Assert.All([mark, .. TwoDistrictsInTest.Limits(d)], words => Assert.False(seen.Contains(words, StringComparison.Ordinal), $"{who} reads {words}"));
            }

            await NothingIsInMailsOrFilesAsync(app, lead, (mark, two.Peers.Districts[d].Id));
        }
    }

    /// <summary>Every page of P3 in a district or of an administrator, with the ids of the pair that has the words, and its files.</summary>
    private static async Task<IReadOnlyList<string>> PathsAsync(RunningApp app, TwoDistrictsInTest two)
    {
        var pair = await two.PairAsync();
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Where(r => r.StartsWith("/p3", StringComparison.Ordinal) || r.StartsWith("/district/p3", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)
            .SelectMany(r => r.Contains("{number", StringComparison.Ordinal) ? new[] { r.Replace("{number:int}", "1", StringComparison.Ordinal), r.Replace("{number:int}", "2", StringComparison.Ordinal) } : [r])
            .Select(r => r.Replace("/p3/{peer:guid}", pair, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(routes, r => r.Contains('{', StringComparison.Ordinal));
        Assert.InRange(routes.Count, 15, 60);
        var owners = new[] { await two.PublicIdOfAsync(0), await two.PublicIdOfAsync(1) };
        return ["/home", "/district", .. routes, .. files.Select(f => pair + f), .. owners.SelectMany(o => new[] { $"{pair}/plan/paper?of={o}", $"{pair}/plan?handler=File&of={o}" })];
    }

    private static async Task<string> SeenAsync(Browser browser, IEnumerable<string> paths)
    {
        var seen = "";
        foreach (var path in paths)
        {
            var page = await browser.OpenAsync(path);
            Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{path} answers {page.Status}");
            seen += WebUtility.HtmlDecode(page.Html);
        }

        return seen;
    }

    /// <summary>What a calendar program reads; empty for directors, who have no link.</summary>
    private static async Task<string> CalendarAsync(Browser browser, RunningApp app)
    {
        var settings = await browser.OpenAsync("/settings");
        if (settings.Page.QuerySelectorAll("button").FirstOrDefault(b => b.TextContent is "Make a link" or "Make a new link") is not { } button)
        {
            return "";
        }

        var link = (await browser.PressAsync(button.TextContent)).Page.QuerySelector("#link")!.GetAttribute("value")!;
        var calendar = (await app.BrowserOfNobody().OpenAsync(link[link.IndexOf("/calendar/", StringComparison.Ordinal)..])).Html;
        Assert.Contains("BEGIN:VCALENDAR", calendar, StringComparison.Ordinal);
        return calendar;
    }

    private static async Task<IEnumerable<string>> NoticesAsync(RunningApp app) =>
        (await app.WithDbAsync(db => db.PeerNotices.Select(n => n.PublicId).ToListAsync())).Select(n => $"/state/p3/notices/{n:N}");

    /// <summary>Mails are opened, waiting or sent; letters and the file for a mail merge go to every director.</summary>
    private static async Task NothingIsInMailsOrFilesAsync(RunningApp app, Browser lead, (string Mark, long Id) district)
    {
        var mails = await app.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.SealedBody != null).ToListAsync());
        Assert.All([MailKind.PeerNotice, MailKind.PeerIntroduction, MailKind.Meeting, MailKind.VisitAhead], kind => Assert.Contains(mails, m => m.Kind == kind));
        foreach (var mail in mails)
        {
            var words = app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);
            var home = await app.WithDbAsync(db => db.People.Where(p => p.Id == mail.PersonId).Select(p => p.DistrictId).SingleOrDefaultAsync());
            Assert.True(home == district.Id || !$"{words.Subject}{words.Text}{words.Calendar?.File}".Contains(district.Mark, StringComparison.Ordinal), $"{mail.Kind} says {words.Text}");
        }

        Assert.DoesNotContain(district.Mark, await SeenAsync(lead, ["/state/p3/notices?handler=File", "/state/p3/notices/letters"]), StringComparison.Ordinal);
    }
}
