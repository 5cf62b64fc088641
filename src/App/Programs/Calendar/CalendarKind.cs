namespace Counterpart.App.Programs.Calendar;

/// <summary>What a stretch of the school calendar is.</summary>
public enum CalendarKind
{
    /// <summary>A break or a holiday: nobody is at school, nobody gets a message, no partners meet.</summary>
    NoSchool,

    /// <summary>School goes on, but nobody gets a message they did not ask for.</summary>
    Testing,

    /// <summary>Teachers are there, students are not: periods do not hold.</summary>
    InService,
}
