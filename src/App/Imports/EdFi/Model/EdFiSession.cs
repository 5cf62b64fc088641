namespace Counterpart.App.Imports.EdFi.Model;

/// <summary>A term of a school.</summary>
internal sealed record EdFiSession(string SchoolId, string Year, string Name)
{
    public DateOnly Begins { get; init; }

    public DateOnly Ends { get; init; }
}
