namespace Counterpart.App.Imports.Files.Columns;

/// <summary>The files we read.</summary>
public enum SheetKind
{
    Roster,
    RatingsLong,
    RatingsWide,
    Cards,
    Schedules,
    Rules,
}
