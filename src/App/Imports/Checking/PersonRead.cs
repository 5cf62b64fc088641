namespace Counterpart.App.Imports.Checking;

/// <summary>How many indicators a file of results holds for a person.</summary>
public sealed record PersonRead(string Name, int Indicators);
