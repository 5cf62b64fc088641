using Counterpart.App.Access;
using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>What one roster row of a delivery would make of one person at one school, ready to be published.</summary>
public sealed class StagedPerson : ISchoolOwned
{
    public long Id { get; init; }
    public required long DeliveryId { get; init; }

    /// <summary>The <see cref="ImportBatch"/> under which the school will find it.</summary>
    public required long BatchId { get; init; }

    public required int Row { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>The person's public id: of somebody we have, or made up for somebody new.</summary>
    public required Guid Key { get; init; }

    public required bool IsNew { get; init; }

    /// <summary>The person's version when the row was compared: published only if it still is.</summary>
    public int SeenVersion { get; init; }

    public string? Name { get; init; }
    public string? Email { get; init; }
    public string? Identifier { get; init; }

    /// <summary>The teaching position to change; empty when one is to be added, or none is touched (<see cref="AddsPosition"/>).</summary>
    public long? PositionId { get; init; }

    public bool AddsPosition { get; init; }
    public DateOnly StartsOn { get; init; }
    public List<string> Grades { get; init; } = [];
    public List<string> Subjects { get; init; } = [];
    public string Room { get; init; } = "";
    public List<string> TaughtPeriods { get; init; } = [];

    /// <summary>Always empty: a position is published from this row as it is, and a file hands nothing on.</summary>
    public List<string> Delegations { get; init; } = [];

    public Guid? ManagerKey { get; init; }
    public Guid? ObserverKey { get; init; }
    public TakingPart? TakingPart { get; init; }
}
