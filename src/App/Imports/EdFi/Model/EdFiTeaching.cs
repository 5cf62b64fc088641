namespace Counterpart.App.Imports.EdFi.Model;

/// <summary>Who teaches a section, from when to when.</summary>
internal sealed record EdFiTeaching(string StaffId, string SectionKey, DateOnly? Begins, DateOnly? Ends);
