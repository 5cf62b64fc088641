namespace Counterpart.App.Review.Workbooks;

/// <summary>A row of a workbook as it was read.</summary>
public sealed record PlanRow(int Row, string Label, string StaffId, string Name, string Mark);
