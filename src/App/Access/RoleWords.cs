namespace Counterpart.App.Access;

/// <summary>A role as a screen says it, inside a sentence.</summary>
public static class RoleWords
{
    public static string For(Role role) => role switch
    {
        Role.Teacher => "teacher",
        Role.Principal => "principal",
        Role.AssistantPrincipal => "assistant principal",
        Role.Superintendent => "director of schools",
        Role.DistrictDesignee => "district designee",
        Role.PeerAdministrator => "administrator in the Principal Peer Partnership",
        Role.StateLead => "state program lead",
        Role.StateAnalyst => "state analyst",
        _ => "operator",
    };
}
