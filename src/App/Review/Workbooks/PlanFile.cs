namespace Counterpart.App.Review.Workbooks;

/// <summary>A workbook of a draft as it was read.</summary>
/// <param name="Draft">The draft it was made from; null when it does not say.</param>
public sealed record PlanFile(IReadOnlyList<PlanRow> Rows, int? Draft);
