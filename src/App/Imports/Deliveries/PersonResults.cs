namespace Counterpart.App.Imports.Deliveries;

/// <summary>All results a delivery holds of one person.</summary>
/// <param name="Person">The person's place in <see cref="DeliveryPeople"/>.</param>
internal sealed record PersonResults(int Person, DeliverySchool School, List<DeliveredResult> Results);
