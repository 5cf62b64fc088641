using Counterpart.App.Access;

namespace Counterpart.App.Demo;

/// <summary>The made-up people a visitor of the demo can be. Their rows are made with the demo state; none of this exists in a real install.</summary>
public static class Personas
{
    public static readonly IReadOnlyList<Persona> All =
    [
        new("principal", "renee.holt@demo.example", "Decides who works with whom at a middle school of 60 teachers"),
        new("assistant-principal", "marcus.webb@demo.example", "Helps with what the principal ticked"),
        new("teacher", "ana.ortiz@cedarhollow.example", "Teaches 7th grade math, on a phone in the hallway"),
        new("senior-teacher", "walt.greer@cedarhollow.example", "Teaches 8th grade science, prefers paper"),
        new("superintendent", "linda.marsh@demo.example", "Leads a district, has two minutes"),
        new("designee", "dana.price@demo.example", "Looks after licenses for the district"),
        new("peer-administrator", "chris.nguyen@demo.example", "Principal of an elementary school, in P3", Role.PeerAdministrator),
        new("state-lead", "pat.simmons@demo.example", "Runs both programs for the state"),
        new("operator", "sam.ito@demo.example", "Keeps the product running"),
    ];
}
