namespace Counterpart.App.Partnerships.Plans;

/// <summary>One of the three: the name of a file, a link, or text.</summary>
public sealed record PlanContent(string FileName, string Link, string Text);
