namespace Counterpart.App.CheckIns.Sharing;

/// <summary>What a faculty meeting may be, and how often a pair may be asked.</summary>
public static class SharingRules
{
    public const int MostAsksAYear = 2;

    /// <returns>What is wrong with the day; empty when nothing is.</returns>
    public static string WrongWith(DateOnly? day, (DateOnly Today, DateOnly Ends) year, IReadOnlySet<DateOnly> closed, IEnumerable<DateOnly> taken) => day switch
    {
        null => $"Enter a day, like {year.Today.AddDays(14):MM/dd/yyyy}.",
        { } on when on < year.Today => "That day is over. Enter a day from today on.",
        { } on when on > year.Ends => $"The school year ends on {year.Ends:MM/dd/yyyy}. Enter a day before that.",
        { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } => "That is a weekend. Enter a school day.",
        { } on when closed.Contains(on) => "The school calendar says that there is no school on that day. Enter another.",
        { } on when taken.Contains(on) => "There is a faculty meeting on that day already.",
        _ => "",
    };
}
