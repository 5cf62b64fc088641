using Counterpart.App.Access;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Where a person's deliveries are.</summary>
public static class DeliveryPlace
{
    public static string Of(Actor actor) => actor.Role == Role.StateLead ? "/state" : "/district";
}
