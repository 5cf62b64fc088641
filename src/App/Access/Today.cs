using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Workspace;

namespace Counterpart.App.Access;

/// <summary>What a person finds on the first page: where things stand, one next thing, and the places that are theirs.</summary>
public sealed record Today
{
    public required string Headline { get; init; }
    public string Advice { get; init; } = "";

    /// <summary>The one next thing; empty when there is nothing to do, and then the page says so.</summary>
    public TodayPlace? Next { get; init; }

    /// <summary>What a partner logged and this person may say yes to.</summary>
    public IReadOnlyList<ConfirmLine> ToConfirm { get; init; } = [];

    /// <summary>What somebody asks of this person, and what the person has begun.</summary>
    public IReadOnlyList<TodayPlace> Waiting { get; init; } = [];

    /// <summary>Pairs with something new between them and the principal.</summary>
    public IReadOnlyList<PairYear> News { get; init; } = [];

    public IReadOnlyList<TodayPlace> Places { get; init; } = [];
}
