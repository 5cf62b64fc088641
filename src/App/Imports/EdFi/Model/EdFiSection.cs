namespace Counterpart.App.Imports.EdFi.Model;

/// <summary>A class that is taught in a term in these periods of its school.</summary>
internal sealed record EdFiSection(string Key, string SchoolId)
{
    public string Year { get; init; } = "";

    public string Session { get; init; } = "";

    public IReadOnlyList<string> Periods { get; init; } = [];
}
