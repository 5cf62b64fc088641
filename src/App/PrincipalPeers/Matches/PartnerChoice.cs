using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Another partner for a nominee: what each would bring, and what the choice changes, before and after.</summary>
public sealed record PartnerChoice
{
    public required NomineeHere Person { get; init; }
    public required PeerFacts Facts { get; init; }
    public required IReadOnlyList<string> Brings { get; init; }

    /// <summary>With whom the person is in the draft now; empty for nobody.</summary>
    public string With { get; init; } = "";

    /// <summary>Counts of the whole draft as it is and with these two together, everybody who is not held moving as is best; null for a choice by hand.</summary>
    public (PlanFigures Before, PlanFigures After)? Plan { get; init; }

    /// <summary>Pairs that would be other than now: "Ruth Ogle + Lena Cobb".</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];
}
