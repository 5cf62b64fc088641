namespace Counterpart.App.Oversight.Calls;

/// <summary>A line of the call log as the page shows it.</summary>
public sealed record CallLine(string What, string Source, string Words, DateOnly? NextOn);
