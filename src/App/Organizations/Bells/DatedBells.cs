namespace Counterpart.App.Organizations.Bells;

/// <summary>A schedule for certain dates, as typed.</summary>
public sealed record DatedBells(string? Name, string? Dates, IReadOnlyList<BellRow> Rows);
