namespace Counterpart.App.Imports.Files;

/// <summary>A row that is ready to save, with its number in the spreadsheet.</summary>
public readonly record struct ReadRow<TRow>(int Row, TRow Value);
