namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Somebody to nominate: a person who is here, or a new one by name.</summary>
/// <param name="PersonId">0 for somebody who is not here yet.</param>
/// <param name="Email">Lower case; null for somebody who gets everything on paper.</param>
public sealed record NominationOrder(long PersonId, string Name, string? Email, long SchoolId, string Level)
{
    public DetailsForm Details { get; init; } = new();
}
