namespace Counterpart.App.Rosters.OnePerson;

/// <summary>Where something known of a person came from.</summary>
/// <param name="Row">As a spreadsheet counts it.</param>
/// <param name="Batch">The import's page.</param>
public sealed record PersonSource(string What, string File, int? Row, Guid Batch);
