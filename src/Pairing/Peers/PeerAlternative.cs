namespace Counterpart.Pairing;

/// <summary>Another partner for a nominee, at what it costs the whole plan.</summary>
/// <param name="PartnerId">Id of the other partner.</param>
/// <param name="Cost">Points by which the best plan with the two together is worth less than the best of all plans; 0 for the partner a best plan has. Exact.</param>
/// <param name="PairsLost">Pairs fewer in that plan, 0 or more. Exact.</param>
public sealed record PeerAlternative(string PartnerId, long Cost, int PairsLost);
