using Counterpart.App.Organizations;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>A district and its answer, with who said so.</summary>
public sealed record DistrictNow(District District, PeerDistrict? Answer, string Source)
{
    public int Version => Answer is null ? 0 : Answer.Version + 1;
}
