namespace Counterpart.App.Imports.EdFi.Model;

internal sealed record EdFiAssignment(string Classification, DateOnly? Begins, DateOnly? Ends);
