namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>A workbook of nominations as it was read.</summary>
public sealed record NominationFile(IReadOnlyList<AnswerEntry> Districts, IReadOnlyList<NomineeEntry> Nominees);
