namespace Counterpart.App.Imports;

public enum FileKind
{
    Roster,
    Results,
    Cards,
    Schedules,
    Rules,
}
