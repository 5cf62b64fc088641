using System.Text.Json.Nodes;
using Counterpart.App.Imports;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>What a source does not say is unknown and never free.</summary>
public sealed class EdFiUnknownTimesTests
{
    private const long School = 100101;
    private const string Week = "Mon;Tue;Wed;Thu;Fri";

    [Fact]
    public void A_period_split_by_lunch_is_reported_and_both_its_times_are_used()
    {
        var export = EdFiExport.District();
        export.At("classPeriods", 0)["meetingTimes"]!.AsArray().Add(new { startTime = "12:00:00", endTime = "12:20:00" });

        Assert.Contains(export.Read().Report.Unplaced, p => p.StartsWith("classPeriods.json, record 1: period \"1\" has 2 times. A period may have one (rule 2007).", StringComparison.Ordinal));
        Assert.Contains($"501,{Week},12:00,12:20,class", export.Table(FileKind.Schedules).Rows);
    }

    [Theory]
    [InlineData("09:00:00", "08:00:00", "ends at 8:00, before it starts")]
    [InlineData("01:05:00", "01:55:00", "starts at 1:05, in the night")]
    [InlineData("soon", "08:00:00", "cannot be read")]
    public void A_time_that_cannot_be_is_reported_and_nobody_is_free_because_of_it(string start, string end, string what)
    {
        var export = EdFiExport.District();
        export.At("classPeriods", 0)["meetingTimes"] = new JsonArray(new JsonObject { ["startTime"] = start, ["endTime"] = end });

        Assert.Contains(what, Assert.Single(export.Read().Report.Unplaced), StringComparison.Ordinal);
        var (rows, table) = export.Table(FileKind.Schedules);
        Assert.Equal([$"501,{Week},13:05,13:55,class"], rows.Where(r => r.StartsWith("501", StringComparison.Ordinal)));
        Assert.Contains("Teachers with a section of which the period or its time is not known: their free periods are unknown too: 1.", table.Notes);
    }

    [Fact]
    public void A_section_without_periods_leaves_free_time_unknown()
    {
        var export = EdFiExport.District();
        export.Teach(School, "502", "CLUB", "Fall");

        Assert.DoesNotContain(export.Table(FileKind.Schedules).Rows, r => r.StartsWith("502", StringComparison.Ordinal) && r.EndsWith("planning", StringComparison.Ordinal));
    }

    [Fact]
    public void A_period_in_no_bell_schedule_is_reported_and_takes_the_time_away()
    {
        var export = EdFiExport.District();
        export.Period(School, "Zero", ("09:10:00", "09:40:00"));
        export.Teach(School, "501", "BAND", "Fall", "Zero");

        var (rows, table) = export.Table(FileKind.Schedules);

        Assert.DoesNotContain($"501,{Week},9:00,9:50,planning", rows);
        Assert.Contains(table.Notes, n => n.StartsWith("Fir Hill Middle: period \"Zero\" is in no bell schedule (rule 2011)", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_bell_schedules_nothing_is_known()
    {
        var (rows, table) = EdFiExport.District().Without("bellSchedules").Table(FileKind.Schedules);

        Assert.Empty(rows);
        Assert.Contains("Fir Hill Middle has no bell schedule, so nothing is known about its days.", table.Notes);
    }
}
