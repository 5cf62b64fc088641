namespace Counterpart.App.Evaluations;

/// <summary>One observed value and where it came from.</summary>
/// <param name="Indicator">Code within the rubric.</param>
/// <param name="Thousandths">The value times 1,000.</param>
/// <param name="ObservedOn">The day, where the file had one.</param>
/// <param name="ObserverId">The observer of record, where the file had one we know.</param>
/// <param name="BatchId">The import that brought it.</param>
/// <param name="Row">The row of that file, as a spreadsheet counts it.</param>
public sealed record ResultValue(string Indicator, int Thousandths, DateOnly? ObservedOn, long? ObserverId, long BatchId, int Row)
{
    /// <summary>The other instrument it was observed with, turned into a level of ours as a district declared; null for our own.</summary>
    public string? Instrument { get; init; }
}
