namespace Counterpart.App.Imports.Deliveries;

/// <summary>The time, how far readings are, and the bell that wakes the reader.</summary>
public sealed record DeliveryMoment(TimeProvider Clock, DeliveryProgress Progress, DeliveryBell Bell);
