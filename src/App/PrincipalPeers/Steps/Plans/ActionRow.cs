namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>One thing somebody will try.</summary>
/// <param name="With">Who it is done with.</param>
/// <param name="Measure">How the writer will know.</param>
public sealed record ActionRow(string What, DateOnly? By, LeadershipPractice With, string Measure, bool IsDone);
