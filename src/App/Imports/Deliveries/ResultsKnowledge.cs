namespace Counterpart.App.Imports.Deliveries;

/// <summary>What results are read against.</summary>
/// <param name="Codes">Indicator codes by the number a <see cref="DeliveredResult"/> keeps.</param>
internal sealed record ResultsKnowledge(long RubricId, IReadOnlyList<string> Codes, DeliveryPeople People)
{
    /// <summary>The other instrument all of them are of; null for our own.</summary>
    public string? Instrument { get; init; }
}
