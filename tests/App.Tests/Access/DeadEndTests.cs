using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

/// <summary>From the first page of each role every link leads somewhere.</summary>
public sealed class DeadEndTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.Principal)]
    [InlineData(Role.AssistantPrincipal)]
    [InlineData(Role.Superintendent)]
    [InlineData(Role.DistrictDesignee)]
    [InlineData(Role.PeerAdministrator)]
    [InlineData(Role.StateLead)]
    [InlineData(Role.StateAnalyst)]
    [InlineData(Role.Operator)]
    public async Task No_link_of_the_first_page_is_a_dead_end(Role role)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await app.BrowserOfAsync(role == Role.Principal ? school.Principal : await school.PersonAsync("Somebody", role));
        var page = await browser.OpenAsync("/home");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var links = page.Page.QuerySelectorAll<IHtmlAnchorElement>("a[href^='/']").Select(a => a.GetAttribute("href")!).Distinct().ToList();

        Assert.InRange(page.Page.QuerySelectorAll(".nav a").Length, 2, 5);
        foreach (var link in links)
        {
            var status = (await browser.OpenAsync(link)).Status;
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Found, $"{role}: {link} answers {status}");
        }
    }
}
