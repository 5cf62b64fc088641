namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>A row of the sheet of districts, as typed.</summary>
public sealed record AnswerEntry(int Row, string Number, string Name, string Answer, string Version);
