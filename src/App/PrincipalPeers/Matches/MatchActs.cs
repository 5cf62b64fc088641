namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>What the state does with its draft.</summary>
public sealed record MatchActs(RunPeers Run, MarkPeers Mark, KeepPeersApart Apart, PairPeers Pair);
