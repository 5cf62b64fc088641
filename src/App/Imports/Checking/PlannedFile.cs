namespace Counterpart.App.Imports.Checking;

/// <summary>The report a person reads and, when rows could be read, what saving would write.</summary>
public sealed record PlannedFile(CheckedFile Report, FilePlan? Plan);
