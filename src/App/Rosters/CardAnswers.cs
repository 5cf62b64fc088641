namespace Counterpart.App.Rosters;

/// <summary>The answers of a card, by indicator code in rubric order.</summary>
public sealed record CardAnswers(IReadOnlyList<string> Share, IReadOnlyList<string> WorkOn, PartnerWish Wish);
