using Counterpart.App.Organizations;

namespace Counterpart.App.PrincipalPeers;

/// <summary>A district's answer for one year. No row: it has not answered.</summary>
public sealed class PeerDistrict : IPeerRow
{
    public long Id { get; init; }
    public required long PeerYearId { get; init; }
    public PeerYear? PeerYear { get; init; }
    public required long DistrictId { get; init; }
    public District? District { get; init; }
    public required bool TakesPart { get; set; }
    public required DateTime AnsweredAt { get; set; }
    public required long AnsweredById { get; set; }
    public int Version { get; set; }
}
