using System.Text;
using Counterpart.App.Imports.Files;

namespace Counterpart.App.Tests.Imports.Files;

/// <summary>Files written in the test, opened the way an upload is.</summary>
internal static class Sheets
{
    public static IndicatorNames Team { get; } = new(
    [
        new("SO", "Standards and Objectives"), new("MS", "Motivating Students"), new("PIC", "Presenting Instructional Content"),
        new("QU", "Questioning"), new("FEED", "Academic Feedback"), new("TH", "Thinking"), new("PS", "Problem-Solving"),
        new("SW", "Student Work"), new("AS", "Assessment"), new("EX", "Expectations"), new("MSB", "Managing Student Behavior"),
    ]);

    public static ReadSettings Settings { get; } = new() { Indicators = Team };

    public static TextTable Table(string text, FileLimits? limits = null) => Table(Encoding.UTF8.GetBytes(text), limits);

    public static TextTable Table(byte[] file, FileLimits? limits = null)
    {
        Assert.True(TextTable.TryOpen(file, limits ?? FileLimits.School, out var table, out var refusal), refusal?.ToString());
        return table;
    }

    public static FileRefusal Refused(byte[] file, FileLimits? limits = null)
    {
        Assert.False(TextTable.TryOpen(file, limits ?? FileLimits.School, out _, out var refusal));
        return refusal;
    }

    public static FileRefusal Refused(string text) => Refused(Encoding.UTF8.GetBytes(text));

    public static FileReport<RosterRow> Roster(string text, ReadSettings? settings = null) => RosterFile.Read(Table(text), settings ?? Settings);

    public static FileReport<RatingRow> Ratings(string text, ReadSettings? settings = null) => RatingsFile.Read(Table(text), settings ?? Settings);

    public static FileReport<CardRow> Cards(string text, ReadSettings? settings = null) => CardsFile.Read(Table(text), settings ?? Settings);

    public static FileReport<ScheduleRow> Schedules(string text, ReadSettings? settings = null) => SchedulesFile.Read(Table(text), settings ?? Settings);

    public static FileReport<RuleRow> Rules(string text, ReadSettings? settings = null) => RulesFile.Read(Table(text), settings ?? Settings);

    public static RowProblem Only<TRow>(FileReport<TRow> report)
    {
        Assert.Null(report.Refusal);
        return Assert.Single(report.Problems);
    }
}
