namespace Counterpart.App.Imports.Checking;

/// <summary>What was written: in words without names ("54 people added, 2 changed"), and whom it concerns.</summary>
public sealed record SavedRows(string What, IReadOnlyList<long> PersonIds);
