namespace Counterpart.App.Imports.Files;

/// <summary>An indicator of the rubric that files are read against.</summary>
public sealed record IndicatorName(string Code, string Name);
