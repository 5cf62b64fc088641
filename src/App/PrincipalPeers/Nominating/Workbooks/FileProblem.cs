namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>Why a row of a workbook is not taken.</summary>
public sealed record FileProblem(string Sheet, int Row, string Words);
