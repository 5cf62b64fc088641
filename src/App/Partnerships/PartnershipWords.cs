namespace Counterpart.App.Partnerships;

/// <summary>The focus of a partnership and what each person brings, by indicator code in rubric order.</summary>
/// <param name="Focus">One to three indicators; may be empty until the introduction.</param>
/// <param name="Brings">For each person id, the indicators proposed as "brings".</param>
public sealed record PartnershipWords(IReadOnlyList<string> Focus, IReadOnlyDictionary<long, IReadOnlyList<string>> Brings);
