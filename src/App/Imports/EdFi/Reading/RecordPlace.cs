namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>Where a record stands: its file and its number in it, from 1.</summary>
internal readonly record struct RecordPlace(string File, int Number);
