namespace Counterpart.App.PrincipalPeers.Matches.Workbooks;

/// <summary>A row of a workbook that names a nominee: which pair the row says, and its mark.</summary>
public sealed record PeerEntry(int Row, string Id, string Label, PeerMark Mark);
