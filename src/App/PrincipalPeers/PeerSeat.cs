using Counterpart.App.Organizations;
using Counterpart.App.Rosters;

namespace Counterpart.App.PrincipalPeers;

/// <summary>One place in a pair of administrators. A nominee sits in one pair of a year.</summary>
public sealed class PeerSeat : IPeerRow
{
    public long Id { get; init; }
    public long PairId { get; init; }
    public PeerPair? Pair { get; init; }
    public required long NominationId { get; init; }
    public Nomination? Nomination { get; init; }
    public required long PersonId { get; init; }
    public Person? Person { get; init; }
    public required long SchoolId { get; init; }
    public School? School { get; init; }
    public required long DistrictId { get; init; }
    public District? District { get; init; }

    /// <summary>The person moved or the district left: from that day the seat opens nothing any more.</summary>
    public DateOnly? EndsOn { get; set; }
}
