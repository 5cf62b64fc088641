namespace Counterpart.App.Review.Workbooks;

/// <summary>What stops a workbook from being used, at which row.</summary>
public sealed record PlanProblem(int Row, string Words);
