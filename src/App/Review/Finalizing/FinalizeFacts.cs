namespace Counterpart.App.Review.Finalizing;

/// <summary>What the rules of finalizing ask the database about.</summary>
/// <param name="Seated">In how many partnerships each person (or held place) is now, by key.</param>
/// <param name="Agreed">People who agreed to a second partnership, by key.</param>
/// <param name="Apart">Pairs kept apart.</param>
public sealed record FinalizeFacts(IReadOnlyDictionary<string, int> Seated, IReadOnlySet<string> Agreed, IReadOnlyCollection<(string One, string Other)> Apart);
