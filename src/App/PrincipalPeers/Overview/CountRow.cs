namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>"Visit 1 done: 12 of 30".</summary>
/// <param name="Of">Out of how many; null for a count by itself.</param>
public sealed record CountRow(string Words, int Count, int? Of = null);
