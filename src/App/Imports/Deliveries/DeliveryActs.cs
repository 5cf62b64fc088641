namespace Counterpart.App.Imports.Deliveries;

/// <summary>What can be done with a delivery.</summary>
public sealed record DeliveryActs(CheckDeliveryAgain Again, PublishDelivery Publish, GiveUpDelivery GiveUp)
{
    public required AnswerRoles Roles { get; init; }

    public required DeclareForDelivery Instruments { get; init; }

    public required LinkPeople Links { get; init; }
}
