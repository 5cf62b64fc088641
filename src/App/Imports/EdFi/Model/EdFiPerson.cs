namespace Counterpart.App.Imports.EdFi.Model;

/// <summary>Whom an evaluation is about. Evaluations name people, rosters name staff: two registers.</summary>
internal sealed record EdFiPerson(string Id, string Source);
