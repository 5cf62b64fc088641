namespace Counterpart.App.Review.Workbooks;

/// <summary>A row of a workbook whose person is known.</summary>
/// <param name="Row">As the spreadsheet shows it.</param>
/// <param name="Label">What stands under Pair: rows that share it are together; empty for no partner.</param>
/// <param name="Key">The person, as the pairing library knows them.</param>
public sealed record PlanEntry(int Row, string Label, string Key, PairMark Mark);
