using Counterpart.App.Rosters;

namespace Counterpart.App.PrincipalPeers;

/// <summary>What is known of a nominee for matching, by indicator code of the administrator rubric, in rubric order.</summary>
public sealed record NomineeCard
{
    /// <summary>What the nominee declares to work on, two at most.</summary>
    public IReadOnlyList<string> Focus { get; init; } = [];

    /// <summary>What the nominee could share, two at most.</summary>
    public IReadOnlyList<string> Share { get; init; } = [];

    /// <summary>What the district proposed as focus. The nominee sees it; only what the nominee declares counts.</summary>
    public IReadOnlyList<string> Proposed { get; init; } = [];

    /// <summary>About last year's partner.</summary>
    public PartnerWish Wish { get; init; }

    /// <summary>With whom the district does not want the person paired: a name or a district, as typed. Only the state reads it.</summary>
    public string NotWith { get; init; } = "";
}
