using Counterpart.App.Organizations;
using Counterpart.App.Oversight.Calls;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>A line of the state's call log with a district about P3: who said what, how and when. Also the source of what was entered on behalf.</summary>
public sealed class DistrictCall : IPeerRow
{
    public long Id { get; init; }
    public required long PeerYearId { get; init; }
    public PeerYear? PeerYear { get; init; }
    public required long DistrictId { get; init; }
    public District? District { get; init; }
    public required DistrictCallKind Kind { get; init; }

    /// <summary>Who said it: "Dr. Marsh".</summary>
    public required string Who { get; init; }

    public required CallWay Way { get; init; }
    public required DateOnly SaidOn { get; init; }
    public string Words { get; init; } = "";

    /// <summary>When to call again; a later conversation replaces it.</summary>
    public DateOnly? NextOn { get; init; }

    public required long ById { get; init; }
    public required DateTime At { get; init; }
}
