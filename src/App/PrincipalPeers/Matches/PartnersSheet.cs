using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Every other partner a nominee could have.</summary>
public sealed record PartnersSheet
{
    public required NomineeHere Person { get; init; }

    /// <summary>With whom the person is in the draft; empty for nobody.</summary>
    public required string With { get; init; }

    /// <summary>The pair is accepted or locked: nothing can be chosen before it is open again.</summary>
    public required bool IsHeld { get; init; }

    public required IReadOnlyList<PartnerChoice> Neighbors { get; init; }
    public required Paging Paging { get; init; }

    /// <summary>People whose districts are no neighbors, or who are farther than one of the two travels; the nearest first.</summary>
    public required IReadOnlyList<PartnerChoice> SecondRing { get; init; }

    /// <summary>Pairs of two the person may join.</summary>
    public required IReadOnlyList<PartnerChoice> Threes { get; init; }
}
