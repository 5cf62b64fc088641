namespace Counterpart.App.Review;

/// <summary>Why a card asks for a minute: the finding, and what can be done.</summary>
public sealed record LookFirstLine(string Finding, string Advice);
