using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

/// <summary>docs/permissions.csv says what the product does, line by line. COUNTERPART_WRITE_PERMISSIONS=1 writes it anew: read the difference before you keep it.</summary>
public sealed class PermissionsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Every_route_stands_in_the_list_of_permissions_as_it_is()
    {
        var routes = await RouteList.ReadAsync(app);
        if (Environment.GetEnvironmentVariable("COUNTERPART_WRITE_PERMISSIONS") == "1")
        {
            PermissionRow.WriteFile(routes);
        }

        var written = PermissionRow.ReadFile();
        var missing = routes.Except(written).Select(r => r.Line).ToList();
        var gone = written.Except(routes).Select(r => r.Line).ToList();
        Assert.True(
            missing.Count == 0 && gone.Count == 0,
            $"docs/permissions.csv: add these lines\n{string.Join('\n', missing)}\nand take these out\n{string.Join('\n', gone)}");
    }

    [Fact]
    public async Task No_route_is_undeclared()
    {
        var routes = await RouteList.ReadAsync(app);

        Assert.DoesNotContain(routes, r => r.Permission == RouteList.Undeclared || r.Verb == RouteList.Undeclared);
    }

    [Fact]
    public void The_list_is_in_order_and_names_every_role()
    {
        var lines = File.ReadAllLines(PermissionRow.FilePath);

        Assert.Equal(PermissionRow.Head, lines[0]);
        Assert.Equal(Enum.GetValues<Role>().Order(), PermissionRow.Roles.Order());
        Assert.Equal(PermissionRow.ReadFile().OrderBy(r => r.Route, StringComparer.Ordinal).ThenBy(r => r.Verb, StringComparer.Ordinal), PermissionRow.ReadFile());
    }
}
