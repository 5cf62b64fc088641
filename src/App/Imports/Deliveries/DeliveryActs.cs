namespace Counterpart.App.Imports.Deliveries;

/// <summary>What can be done with a delivery.</summary>
public sealed record DeliveryActs(CheckDeliveryAgain Again, PublishDelivery Publish, GiveUpDelivery GiveUp);
