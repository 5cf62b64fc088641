namespace Counterpart.App.Imports.EdFi.Model;

internal sealed record EdFiSchool(string Id, string Name);
