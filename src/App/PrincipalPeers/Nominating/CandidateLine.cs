using Counterpart.App.Access;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>An administrator of a district who could be nominated.</summary>
public sealed record CandidateLine(long PersonId, Guid PublicId, string Name, Role Role, long SchoolId, string School, string Level, bool HasEmail)
{
    public string What => Role == Role.Principal ? "principal" : "assistant principal";
}
