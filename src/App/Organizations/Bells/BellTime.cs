namespace Counterpart.App.Organizations.Bells;

/// <summary>A line of the form, understood.</summary>
public sealed record BellTime(string Label, TimeOnly Start, TimeOnly End, IReadOnlyList<string> Days);
