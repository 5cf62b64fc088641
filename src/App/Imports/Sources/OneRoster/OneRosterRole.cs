namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>What somebody does at a school, as far as the export can tell.</summary>
public enum OneRosterRole
{
    Teacher,
    Principal,
    SiteAdministrator,
    DistrictAdministrator,
    SystemAdministrator,

    /// <summary>OneRoster 1.1 has one word for a principal and every other administrator: a person has to say which.</summary>
    Administrator,
    Aide,
    Counselor,
    Proctor,
}
