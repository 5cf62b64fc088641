namespace Counterpart.App.Imports.Deliveries;

/// <summary>What results are read against.</summary>
/// <param name="Codes">Indicator codes by the number a <see cref="DeliveredResult"/> keeps.</param>
internal sealed record ResultsKnowledge(long RubricId, IReadOnlyList<string> Codes, DeliveryPeople People);
