using Counterpart.App.Access;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

/// <summary>One school with one person of each role, signed in, and a second school whose ids are a stranger's.</summary>
public sealed class EveryRole : RunningApp
{
    private readonly SemaphoreSlim making = new(1, 1);
    private readonly Dictionary<Role, IReadOnlyList<(Browser Browser, bool Ticked)>> browsers = [];
    private SchoolInTest? mine;
    private SchoolInTest? strangers;

    /// <summary>The browsers of a role; two for an assistant principal: nothing ticked, everything ticked.</summary>
    public async Task<IReadOnlyList<(Browser Browser, bool Ticked)>> BrowsersOfAsync(Role role)
    {
        await MakeAsync();
        return browsers[role];
    }

    /// <summary>The address with an id of the own school in it, where this class knows how to make one; else with a random id.</summary>
    public async Task<string> OwnAsync(string route)
    {
        await MakeAsync();
        return WithId(route, await IdAsync(mine!, Kind(route)));
    }

    /// <summary>No row of that kind is made here, so the own address answers 404 like a stranger's.</summary>
    public bool HasNoOwn(string route) => route.Contains('{', StringComparison.Ordinal);

    public async Task<IEnumerable<string>> StrangersAsync(string route, string id)
    {
        await MakeAsync();
        return new[] { PublicId.New().InAddress(), await IdAsync(strangers!, id), "7", "nonsense" }.Distinct().Select(i => WithId(route, i));
    }

    private static string Kind(string route) => route.Contains('{', StringComparison.Ordinal) ? PermissionRow.For(route, "", "").Id : "";

    private static string WithId(string route, string id)
    {
        var open = route.IndexOf('{', StringComparison.Ordinal);
        return open < 0 ? route : route[..open] + id + route[(route.IndexOf('}', open) + 1)..];
    }

    private static async Task<string> IdAsync(SchoolInTest school, string kind) => kind switch
    {
        "person" => (await school.PersonAsync("Jasmine Cole")).PublicId.InAddress(),
        _ => PublicId.New().InAddress(),
    };

    private async Task MakeAsync()
    {
        await making.WaitAsync();
        try
        {
            if (mine is not null)
            {
                return;
            }

            var school = await SchoolInTest.MakeAsync(this);
            strangers = await SchoolInTest.MakeAsync(this);
            foreach (var role in PermissionRow.Roles)
            {
                var person = role == Role.Principal ? school.Principal : await school.PersonAsync($"Some {role}", role);
                browsers[role] = [(await BrowserOfAsync(person), false)];
            }

            var ticked = await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: [.. May.Delegable]);
            browsers[Role.AssistantPrincipal] = [.. browsers[Role.AssistantPrincipal], (await BrowserOfAsync(ticked), true)];
            mine = school;
        }
        finally
        {
            making.Release();
        }
    }
}
