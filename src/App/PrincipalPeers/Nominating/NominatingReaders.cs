using Counterpart.App.Data;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>What the pages on a district's nominees read.</summary>
public sealed record NominatingReaders(AppDb Db, FindPeerPlace Places, ReadNominees Nominees, ReadCandidates Candidates);
