namespace Counterpart.App.Oversight;

/// <param name="Next">The year that can be opened next, and from when.</param>
public sealed record YearsPage(IReadOnlyList<YearLine> Years, (string Name, DateOnly From)? Next, DateOnly Today);
