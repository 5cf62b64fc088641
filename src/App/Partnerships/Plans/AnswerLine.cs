namespace Counterpart.App.Partnerships.Plans;

/// <summary>What somebody said of one version.</summary>
public sealed record AnswerLine(long WriterId, string Writer, int Number, AnswerText Text);
