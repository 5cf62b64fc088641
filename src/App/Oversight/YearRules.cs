using Counterpart.App.Programs;

namespace Counterpart.App.Oversight;

/// <summary>When a school year may be opened, and what it is called.</summary>
public static class YearRules
{
    /// <summary>From this many months before the year that runs ends.</summary>
    private const int MonthsBefore = 4;

    /// <summary>"2027-28" after "2026-27".</summary>
    public static string Next(DateOnly startsOn) => SchoolThisYear.NameOf(startsOn.Year + 1);

    public static DateOnly MayOpenFrom(DateOnly endsOn) => endsOn.AddDays(1).AddMonths(-MonthsBefore);
}
