using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

/// <summary>One line of docs/permissions.csv: an address, a verb, the permission it asks for, and which roles hold it.</summary>
public sealed record PermissionRow(string Route, string Verb, string Permission, string Id, string Cells)
{
    public static readonly IReadOnlyList<Role> Roles =
    [
        Role.StateLead, Role.StateAnalyst, Role.Superintendent, Role.DistrictDesignee, Role.Principal, Role.AssistantPrincipal,
        Role.Teacher, Role.PeerAdministrator, Role.Operator,
    ];

    public static readonly string Head = "route,verb,permission,id," + string.Join(',', Roles);

    public static string FilePath => Path.Combine(SourceTree.Root, "docs", "permissions.csv");

    public string Line => $"{Route},{Verb},{Permission},{Id},{Cells}";

    /// <summary>What the product's own table of grants says for that address.</summary>
    public static PermissionRow For(string route, string verb, string permission)
    {
        var open = route.IndexOf('{', StringComparison.Ordinal);
        var id = open < 0 ? "" : route[(open + 1)..route.IndexOf('}', open)].Split(':')[0];
        return new(route, verb, permission, id, string.Join(',', Roles.Select(r => Cell(r, permission))));
    }

    public static IReadOnlyList<PermissionRow> ReadFile() =>
    [
        .. from line in File.ReadLines(FilePath).Skip(1)
           where line.Length > 0
           let parts = line.Split(',', 5)
           select new PermissionRow(parts[0], parts[1], parts[2], parts[3], parts[4]),
    ];

    public static void WriteFile(IEnumerable<PermissionRow> rows) =>
        File.WriteAllText(FilePath, string.Join('\n', rows.Select(r => r.Line).Prepend(Head)) + "\n");

    /// <summary>allow, deny, or "ticked": an assistant principal for whom the principal ticked it.</summary>
    public string CellOf(Role role) => Cells.Split(',')[Roles.ToList().IndexOf(role)];

    private static string Cell(Role role, string permission)
    {
        if (permission == RouteList.Anyone || Grants.Holds(role, [], permission))
        {
            return "allow";
        }

        return role == Role.AssistantPrincipal && May.Delegable.Contains(permission) ? "ticked" : "deny";
    }
}
