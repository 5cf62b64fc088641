namespace Counterpart.App.Review.Changes;

/// <summary>One count before and after, as a cell shows it.</summary>
public sealed record Delta(string Label, int Before, int After, string Note = "");
