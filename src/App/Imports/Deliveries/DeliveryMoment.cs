namespace Counterpart.App.Imports.Deliveries;

/// <summary>The time, and how far readings are.</summary>
public sealed record DeliveryMoment(TimeProvider Clock, DeliveryProgress Progress);
