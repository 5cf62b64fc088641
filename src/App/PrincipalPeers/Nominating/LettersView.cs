namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Letters to nominees who have no email address, one page each.</summary>
public sealed record LettersView(PeerPlace Place, IReadOnlyList<NomineeLine> Nominees, string Back, DateOnly Date);
