namespace Counterpart.App.CheckIns;

/// <summary>A month on the ribbon of the year.</summary>
/// <param name="Pairs">What is asked of pairs and their principal.</param>
/// <param name="Together">What is done with all.</param>
/// <param name="Calendar">Breaks, tests and in-service days of the school calendar.</param>
public sealed record YearMonth(string Name, bool IsNow, IReadOnlyList<string> Pairs, IReadOnlyList<string> Together, IReadOnlyList<string> Calendar);
