namespace Counterpart.App.Rosters.April;

/// <summary>What helped in a year with a partner. The names are stored: never change them.</summary>
public enum Helped
{
    Watching,
    Plans,
    Talking,
    SchoolTime,
    Goal,
    Principal,
    Little,
}
