namespace Counterpart.App.Imports;

/// <summary>A kind of file as screens say it.</summary>
public static class FileKindWords
{
    public static string For(FileKind kind) => kind switch
    {
        FileKind.Roster => "Roster",
        FileKind.Results => "Indicator results",
        FileKind.Cards => "Cards",
        FileKind.Schedules => "Schedules",
        _ => "Rules",
    };

    /// <summary>What is in it, for somebody who chooses.</summary>
    public static string Hint(FileKind kind) => kind switch
    {
        FileKind.Roster => "Who teaches here: ID, name, email, grades, subjects, room",
        FileKind.Results => "Last year’s observations: one row for each result, or one column for each indicator",
        FileKind.Cards => "What people would share and work on, typed in from paper",
        FileKind.Schedules => "When each person teaches, plans, or offers to meet",
        _ => "Two people who never, always or preferably work together",
    };
}
