namespace Counterpart.App.Audit;

/// <summary>One line of "who looked": when, who, and what for.</summary>
public sealed record Look(DateTime At, string Who, string What);
