namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>An organization that is not called a school.</summary>
internal sealed record OneRosterOrg(string Name, string Type, string Parent, string Identifier)
{
    /// <summary>Part of a school, and not above it.</summary>
    public bool IsDepartment => Type is not ("district" or "local" or "localeducationagency" or "lea" or "state" or "national");
}
