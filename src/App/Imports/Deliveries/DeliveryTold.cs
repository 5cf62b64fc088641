namespace Counterpart.App.Imports.Deliveries;

/// <summary>What the form that publishes a delivery says.</summary>
/// <param name="EndsPositions">The teachers whom the file does not mention have left.</param>
/// <param name="IsSureOfEndings">Said once more, because so many positions would end.</param>
public sealed record DeliveryTold(bool EndsPositions, bool IsSureOfEndings);
