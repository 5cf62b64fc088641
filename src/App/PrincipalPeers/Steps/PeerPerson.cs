namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>Somebody of a pair of administrators, with the school the person leads.</summary>
/// <param name="Id">Of the person.</param>
/// <param name="Zone">IANA: the school's.</param>
public sealed record PeerPerson(long SeatId, long Id, Guid PublicId, string Name, string School, string Zone)
{
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required string District { get; init; }
    /// <summary>False once the place ended: nothing of that half opens any more.</summary>
    public required bool IsThere { get; init; }

    /// <summary>The first word of the name.</summary>
    public string FirstName => Name.Split(' ', 2)[0];
}
