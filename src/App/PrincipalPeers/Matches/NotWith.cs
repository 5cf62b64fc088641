namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>A nominee, and with whom the district asked not to pair the person: a name or a district, as typed.</summary>
public sealed record NotWith(string Id, string Name, string District, string Asked);
