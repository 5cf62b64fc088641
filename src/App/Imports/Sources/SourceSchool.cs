namespace Counterpart.App.Imports.Sources;

/// <summary>A school as a district's export names it.</summary>
/// <param name="Id">The export's own key.</param>
/// <param name="Number">What people know the school by; empty when the export does not say.</param>
public sealed record SourceSchool(string Id, string Name, string Number)
{
    public string Words => Name.Length == 0 ? Id : Number.Length == 0 ? Name : $"{Name} ({Number})";
}
