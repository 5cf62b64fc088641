using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Tests.Programs.Calendar;

public sealed class PastedCalendarTests
{
    [Theory]
    [InlineData("11/25/2026-11/27/2026, Thanksgiving", "11/25/2026", "11/27/2026", "Thanksgiving", CalendarKind.NoSchool)]
    [InlineData("11/25/2026 – 11/27/2026, Thanksgiving", "11/25/2026", "11/27/2026", "Thanksgiving", CalendarKind.NoSchool)]
    [InlineData("2026-11-25 to 2026-11-27,Thanksgiving", "2026-11-25", "2026-11-27", "Thanksgiving", CalendarKind.NoSchool)]
    [InlineData("11-25-2026-11-27-2026, Thanksgiving", "11-25-2026", "11-27-2026", "Thanksgiving", CalendarKind.NoSchool)]
    [InlineData("11/25/2026\t11/27/2026\tThanksgiving", "11/25/2026", "11/27/2026", "Thanksgiving", CalendarKind.NoSchool)]
    [InlineData("9/7/2026, Labor Day", "9/7/2026", null, "Labor Day", CalendarKind.NoSchool)]
    [InlineData("4/12/2027-4/30/2027, TCAP", "4/12/2027", "4/30/2027", "TCAP", CalendarKind.Testing)]
    [InlineData("4/12/2027-4/30/2027, Spring window, testing", "4/12/2027", "4/30/2027", "Spring window", CalendarKind.Testing)]
    [InlineData("1/4/2027, Teachers only, in-service", "1/4/2027", null, "Teachers only", CalendarKind.InService)]
    [InlineData("1/4/2027, PD day", "1/4/2027", null, "PD day", CalendarKind.InService)]
    public void A_line_is_read_as_calendars_write_it(string line, string first, string? last, string name, CalendarKind kind)
    {
        var (number, form) = Assert.Single(PastedCalendar.Read("Dates, Name\n\n" + line + "\n"));

        Assert.Equal((3, new CalendarForm(first, last, name, kind)), (number, form));
    }
}
