using Counterpart.App.Imports;

namespace Counterpart.App.Tests.Imports.EdFi;

public sealed class EdFiSchedulesTests
{
    private const long School = 100101;
    private const string Week = "Mon;Tue;Wed;Thu;Fri";

    [Fact]
    public void Periods_not_taught_are_planning_and_lunch_is_neither()
    {
        var (rows, table) = EdFiExport.District().Table(FileKind.Schedules);

        Assert.Equal(
            [
                $"501,{Week},8:00,8:50,class", $"501,{Week},9:00,9:50,planning", $"501,{Week},13:05,13:55,class",
                $"502,{Week},8:00,8:50,planning", $"502,{Week},9:00,9:50,class", $"502,{Week},13:05,13:55,planning",
            ],
            rows);
        Assert.Contains("Fir Hill Middle: schedules of Fall, August 10, 2026 to December 18, 2026.", table.Notes);
        Assert.Contains(table.Notes, n => n.Contains("no bell schedule has dates (rule 2008)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2027-02-01", "Spring")]
    [InlineData("2026-08-03", "Fall")]
    [InlineData("2026-12-25", "Spring")]
    [InlineData("2030-01-01", "Spring")]
    public void The_term_is_the_one_of_the_day_else_the_next_else_the_latest(string on, string term)
    {
        var (_, table) = EdFiExport.District().Table(FileKind.Schedules, on: DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Contains(table.Notes, n => n.StartsWith($"Fir Hill Middle: schedules of {term}, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Rotation_days_have_their_own_periods()
    {
        var export = EdFiExport.District().Without("bellSchedules");
        export.Bell(School, "Day A", "A", ["1", "2"]);
        export.Bell(School, "Day B", "B", ["2", "3"]);

        var (rows, _) = export.Table(FileKind.Schedules);

        Assert.Equal(["501,A,8:00,8:50,class", "501,A;B,9:00,9:50,planning", "501,B,13:05,13:55,class", "502,A,8:00,8:50,planning", "502,A;B,9:00,9:50,class", "502,B,13:05,13:55,planning"], rows);
    }

    [Fact]
    public void Each_weekday_has_the_bell_schedule_with_most_dates_on_it()
    {
        var export = EdFiExport.District().Without("bellSchedules");
        export.Bell(School, "Regular", "", ["1", "2", "3"], "2026-09-07", "2026-09-08", "2026-09-09", "2026-09-10", "2026-09-14");
        export.Bell(School, "Early release", "", ["1", "2"], "2026-09-16", "2026-09-23", "2026-09-14", "2027-02-01", "2027-02-08", "2027-02-15");

        var (rows, table) = export.Table(FileKind.Schedules);

        Assert.Contains("501,Mon;Tue;Thu,13:05,13:55,class", rows);
        Assert.Contains("501,Mon;Tue;Wed;Thu,8:00,8:50,class", rows);
        Assert.Contains("Fir Hill Middle: bell schedule \"Early release\" on Wed and \"Regular\" on Mon, Tue, Thu, by most dates in the term.", table.Notes);
    }

    [Fact]
    public void A_teacher_of_two_schools_is_not_free_while_at_the_other()
    {
        var export = EdFiExport.District();
        export.Session(100102, "Fall", "2026-08-10", "2026-12-18");
        export.Period(100102, "Specials", ("09:30:00", "10:15:00"));
        export.Bell(100102, "Regular", "", ["Specials"]);
        export.Teach(100102, "501", "ART", "Fall", "Specials");

        var (rows, _) = export.Table(FileKind.Schedules);

        Assert.DoesNotContain($"501,{Week},9:00,9:50,planning", rows);
        Assert.Contains($"501,{Week},9:30,10:15,class", rows);
    }

    [Fact]
    public void Who_taught_until_last_week_or_teaches_from_next_week_does_not_teach_today()
    {
        var export = EdFiExport.District();
        export.At("staffSectionAssociations", 0)["endDate"] = "2026-09-08";
        export.At("staffSectionAssociations", 2)["beginDate"] = "2026-09-21";

        var (rows, _) = export.Table(FileKind.Schedules);

        Assert.Equal([$"501,{Week},8:00,8:50,planning", $"501,{Week},9:00,9:50,planning", $"501,{Week},13:05,13:55,class"], rows);
    }

    [Fact]
    public void The_same_section_number_in_two_courses_is_two_sections()
    {
        var export = EdFiExport.District();
        foreach (var at in (int[])[0, 1])
        {
            export.At("sections", at)["sectionIdentifier"] = "01";
            export.At("staffSectionAssociations", at)["sectionReference"]!["sectionIdentifier"] = "01";
        }

        Assert.Equal(EdFiExport.District().Table(FileKind.Schedules).Rows, export.Table(FileKind.Schedules).Rows);
    }
}
