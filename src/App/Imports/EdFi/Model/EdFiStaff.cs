namespace Counterpart.App.Imports.EdFi.Model;

internal sealed record EdFiStaff(string Id, string Name)
{
    /// <summary>The work address; empty when the source has none.</summary>
    public string Email { get; init; } = "";

    /// <summary>The person of evaluations: number and source system. Null when staff and people are not linked.</summary>
    public EdFiPerson? Person { get; init; }

    /// <summary>Other numbers the person is known by, licence numbers among them; never a social security number.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];
}
