using Counterpart.App.PrincipalPeers.Own;

namespace Counterpart.App.Access;

/// <summary>What P3 says on the first page: of the own pair, and of what waits before there is one.</summary>
public sealed record PeerToday(TodayOfPeer Pair, PeerWaiting Waiting);
