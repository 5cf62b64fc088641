namespace Counterpart.App.Partnerships.Asks;

/// <summary>What is asked, as typed.</summary>
public sealed record AskForm(Guid SendKey, AskKind? Kind, string? Line);
