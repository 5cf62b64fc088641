namespace Counterpart.App.Rosters.April;

/// <summary>The answers of an April card. "Not next year" outranks the wish, which it leaves as it was.</summary>
/// <param name="Helped">In the order of <see cref="AprilRules.Things"/>.</param>
public sealed record AprilAnswers(PartnerWish Wish, bool NotNextYear, IReadOnlyList<Helped> Helped);
