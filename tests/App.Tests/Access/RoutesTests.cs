using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

/// <summary>Every address, asked by every role, by nobody, and with ids that belong to somebody else: made from docs/permissions.csv.</summary>
public sealed class RoutesTests(EveryRole everyRole) : IClassFixture<EveryRole>
{
    /// <summary>Shown without an address of its own, or in the demo only: each has tests of its own.</summary>
    private static readonly string[] apart = ["/error/{code:int}", "/demo"];

    public static TheoryData<string, Role, string> Reads => Cells("GET");

    public static TheoryData<string, Role, string> Writes => Cells("POST");

    public static TheoryData<string, string> Guarded => [.. Rows().Where(r => r.Permission != RouteList.Anyone).Select(r => new TheoryDataRow<string, string>(r.Verb, r.Route))];

    public static TheoryData<string> WithIds => [.. Rows().Where(r => r is { Verb: "GET", Id.Length: > 0 }).Select(r => new TheoryDataRow<string>(r.Route))];

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_role_opens_what_it_may_and_nothing_else(string route, Role role, string cell)
    {
        foreach (var (browser, ticked) in await everyRole.BrowsersOfAsync(role))
        {
            var answer = await browser.OpenAsync(await everyRole.OwnAsync(route));
            if (cell == "allow" || (cell == "ticked" && ticked))
            {
                Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.Redirect || EveryRole.HasNoOwn(route), $"{answer.Status}: {answer.Text}");
            }
            else
            {
                Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_form_is_taken_from_a_role_that_may_and_only_with_its_token(string route, Role role, string cell)
    {
        foreach (var (browser, ticked) in await everyRole.BrowsersOfAsync(role))
        {
            await browser.OpenAsync("/error/404");
            var answer = await browser.PostAsync(await everyRole.OwnAsync(route), ("__RequestVerificationToken", "made up"));
            var may = cell == "allow" || (cell == "ticked" && ticked);
            Assert.Equal(may ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden, answer.Status);
        }
    }

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task Nobody_in_particular_is_asked_to_sign_in(string verb, string route)
    {
        var browser = everyRole.BrowserOfNobody();
        await browser.OpenAsync("/error/404");
        var path = await everyRole.OwnAsync(route);
        var answer = verb == "GET" ? await browser.OpenAsync(path) : await browser.PostAsync(path);

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.StartsWith("/sign-in", answer.WentTo, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WithIds))]
    public async Task An_id_of_nobody_and_an_id_of_a_stranger_are_equally_not_there(string route)
    {
        foreach (var role in PermissionRow.Roles.Where(r => PermissionRow.ReadFile().First(p => p.Route == route).CellOf(r) != "deny"))
        {
            foreach (var (browser, ticked) in await everyRole.BrowsersOfAsync(role))
            {
                foreach (var path in await everyRole.StrangersAsync(route))
                {
                    var status = (await browser.OpenAsync(path)).Status;
                    var gateShut = role == Role.AssistantPrincipal && !ticked && status == HttpStatusCode.Forbidden;
                    Assert.True(status == HttpStatusCode.NotFound || gateShut, $"{role} got {status} at {path}");
                }
            }
        }
    }

    private static IEnumerable<PermissionRow> Rows() => PermissionRow.ReadFile().Where(r => !apart.Contains(r.Route));

    private static TheoryData<string, Role, string> Cells(string verb) =>
    [
        .. from row in Rows()
           where row.Verb == verb
           from role in PermissionRow.Roles
           select new TheoryDataRow<string, Role, string>(row.Route, role, row.CellOf(role)),
    ];
}
