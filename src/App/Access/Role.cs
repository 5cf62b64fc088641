namespace Counterpart.App.Access;

/// <summary>What a person is here for. A person may hold several, in dated positions, and acts in one at a time.</summary>
public enum Role
{
    Teacher,
    Principal,
    AssistantPrincipal,
    Superintendent,
    DistrictDesignee,
    PeerAdministrator,
    StateLead,
    StateAnalyst,
    Operator,
}
