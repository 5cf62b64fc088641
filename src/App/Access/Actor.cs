namespace Counterpart.App.Access;

/// <summary>The person acting, in the one position they act in now. Every scoped query asks this record whose rows it may see.</summary>
public sealed record Actor
{
    public required long PersonId { get; init; }
    public required string Name { get; init; }
    public required Role Role { get; init; }
    public required long PositionId { get; init; }
    public required long SessionId { get; init; }
    public long? StateId { get; init; }
    public long? DistrictId { get; init; }
    public long? SchoolId { get; init; }

    /// <summary>Under which name an own device may keep what could not be sent; empty on a shared device.</summary>
    public string DeviceKey { get; init; } = "";

    /// <summary>The name of the place, as the head of each page shows it.</summary>
    public string Place { get; init; } = "";

    /// <summary>What the principal ticked for an assistant principal; empty for everybody else.</summary>
    public IReadOnlyList<string> Delegated { get; init; } = [];

    public bool Holds(string permission) => Grants.Holds(Role, Delegated, permission);

    /// <summary>Leads the school: the principal, or an assistant principal as delegate (the gate has asked for the permission already).</summary>
    public bool LeadsSchool => Role is Role.Principal or Role.AssistantPrincipal && SchoolId is not null;
}
