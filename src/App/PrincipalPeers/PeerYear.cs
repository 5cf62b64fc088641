using Counterpart.App.Programs;

namespace Counterpart.App.PrincipalPeers;

/// <summary>A state's Principal Peer Partnership (P3) in one school year: until when districts nominate, and how long their directors may raise a concern.</summary>
public sealed class PeerYear : IPeerRow
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long StateId { get; init; }
    public required long SchoolYearId { get; init; }
    public SchoolYear? SchoolYear { get; init; }

    /// <summary>Until then districts answer and nominate.</summary>
    public required DateTime ClosesAt { get; set; }

    /// <summary>School days that directors have for a concern before administrators are told.</summary>
    public int ConcernDays { get; set; } = 5;

    /// <summary>The state turned on that results of administrators are looked at where a nominee declared nothing.</summary>
    public bool UsesResults { get; set; }

    public int Version { get; set; }
}
