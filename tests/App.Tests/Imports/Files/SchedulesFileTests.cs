using Counterpart.App.Imports.Files;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class SchedulesFileTests
{
    [Theory]
    [InlineData("8:00", 8, 0)]
    [InlineData("08:00", 8, 0)]
    [InlineData("8:00 AM", 8, 0)]
    [InlineData("8:00am", 8, 0)]
    [InlineData("8:00 a.m.", 8, 0)]
    [InlineData("8 AM", 8, 0)]
    [InlineData("0800", 8, 0)]
    public void Times_are_read_in_the_forms_schools_write(string cell, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), Assert.Single(Sheets.Schedules($"person_id,day,start,end,kind\n1,Mon,{cell},14:05,class\n").Rows).Value.Start);

    [Fact]
    public void An_afternoon_without_pm_is_asked()
    {
        var problem = Sheets.Only(Sheets.Schedules("person_id,day,start,end,kind\n1,Mon,1:10,14:05,class\n"));
        Assert.Equal(("start", "13:10"), (problem.ColumnName, problem.Suggestion));
    }

    [Theory]
    [InlineData("Monday", "Mon")]
    [InlineData("th", "Thu")]
    [InlineData("A", "A")]
    [InlineData("Day 3", "Day 3")]
    public void Days_are_of_the_week_or_of_a_rotation(string cell, string day) =>
        Assert.Equal(day, Assert.Single(Sheets.Schedules($"person_id,day,start,end,kind\n1,{cell},8:00,9:00,class\n").Rows).Value.Day);

    [Fact]
    public void A_period_on_every_day_is_five_periods() =>
        Assert.Equal(["Mon", "Tue", "Wed", "Thu", "Fri"], Sheets.Schedules("person_id,day,start,end,kind\n1,Mon-Fri,8:00,9:00,offered\n").Rows.Select(row => row.Value.Day));

    [Theory]
    [InlineData("class", PeriodKind.Class)]
    [InlineData("Offered", PeriodKind.Offered)]
    [InlineData("Planning period", PeriodKind.Planning)]
    public void Kinds_are_class_offered_and_planning(string cell, PeriodKind kind) =>
        Assert.Equal(kind, Assert.Single(Sheets.Schedules($"person_id,day,start,end,kind\n1,Mon,8:00,9:00,{cell}\n").Rows).Value.Kind);

    [Fact]
    public void Lunch_is_read_past_with_a_note()
    {
        var report = Sheets.Schedules("person_id,day,start,end,kind\n1,Mon,11:00,11:30,lunch\n2,Mon,11:00,11:30,lunch\n");
        Assert.Empty(report.Rows);
        Assert.Single(report.Notes);
        Assert.False(report.HasProblems);
    }

    [Theory]
    [InlineData("Mon,9:00,8:00,class", "before it starts")]
    [InlineData("Mon,9:00,9:00,class", "before it starts")]
    [InlineData("Sat,8:00,9:00,class", "not a school day")]
    [InlineData("Mon,8h,9:00,class", "not a time")]
    [InlineData("Mon,8:00,,class", "the time is missing")]
    [InlineData("Mon,8:00,9:00,nap", "not a kind of period")]
    public void A_period_that_cannot_be_right_is_a_problem(string row, string words) =>
        Assert.Contains(words, Sheets.Only(Sheets.Schedules($"person_id,day,start,end,kind\n1,{row}\n")).What, StringComparison.Ordinal);

    [Fact]
    public void Two_classes_at_once_name_the_other_row()
    {
        var problem = Sheets.Only(Sheets.Schedules("person_id,day,start,end,kind\n1,Mon,8:00,9:00,class\n2,Mon,8:30,9:30,class\n1,Tue,8:30,9:30,class\n1,Mon,8:59,9:30,class\n1,Mon,9:30,10:00,class\n"));
        Assert.Equal((5, "overlaps row 2 on Mon"), (problem.Row, problem.What));
    }

    [Fact]
    public void Offered_time_may_lie_in_planning_time_but_not_in_a_class()
    {
        var report = Sheets.Schedules("person_id,day,start,end,kind\n1,Mon,8:00,9:00,planning\n1,Mon,8:00,8:30,offered\n1,Mon,9:00,10:00,class\n1,Mon,9:30,10:00,offered\n");
        Assert.Equal("overlaps row 4 on Mon", Sheets.Only(report).What);
        Assert.Equal(3, report.ReadyRows);
    }
}
