namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>A nominee who said yes, with what the state's pages say of the person.</summary>
public sealed record NomineeHere
{
    /// <summary>As addresses and the engine name the nomination.</summary>
    public required string Id { get; init; }

    public required long NominationId { get; init; }
    public required long PersonId { get; init; }
    public required string Name { get; init; }
    public required long SchoolId { get; init; }
    public required string School { get; init; }
    public required string Level { get; init; }
    public required long DistrictId { get; init; }
    public required string District { get; init; }
    public required string County { get; init; }
    public required string CountyFips { get; init; }
    public required string Zone { get; init; }
    public required NomineeCard Card { get; init; }

    /// <summary>What the district asked ("not with …") names nobody we know: a person has to look.</summary>
    public bool IsNotWithUnclear { get; init; }

    public string FirstName => Name.Split(' ', 2)[0];
}
