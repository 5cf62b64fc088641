namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>What a row of a workbook does, in the order in which rows are taken: a district answers before its nominees change.</summary>
public enum FileChangeKind
{
    Answer,
    Nominate,
    Restore,
    Change,
    Withdraw,
}
