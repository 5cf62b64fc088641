namespace Counterpart.App.Imports.Files.Columns;

/// <summary>What a column can be about. The same words in every kind of file.</summary>
public enum Field
{
    PersonId,
    Name,
    FirstName,
    LastName,
    Email,
    SchoolId,
    Grades,
    Subjects,
    Room,
    TaughtPeriods,
    TakingPart,
    ManagerId,
    ObserverId,
    Role,
    SchoolYear,
    Instrument,
    ResultSource,
    Indicator,
    Score,
    ObservedOn,
    CardKind,
    Day,
    Start,
    End,
    PeriodKind,
    PersonA,
    PersonB,
    Rule,
}
