using System.Text;
using Counterpart.App.Imports.Files;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class CorrectionsTests
{
    private const string Roster = "Staff_ID,Name,Gr,Room\n1,O. Diaz,7/8,=2+3\n,,,\n1,\"Lee, Sam\",7,\"a \"\"b\"\"\"\n3,Nia Ford,8,-5\n";

    [Fact]
    public void Typed_text_is_checked_as_if_it_had_stood_in_the_file()
    {
        var first = Sheets.Roster(Roster);
        Assert.Equal((1, 3), (first.ReadyRows, first.ProblemRows));

        var corrections = new Corrections().Skip(3);
        foreach (var problem in first.Problems.Where(problem => problem.Column is not null))
        {
            corrections.Type(problem.Row, problem.Column!.Value, problem.Suggestion ?? "4");
        }

        var second = Sheets.Roster(Roster, Sheets.Settings with { Corrections = corrections });
        Assert.False(second.HasProblems);
        Assert.Equal([("1", "O. Diaz"), ("4", "Sam Lee"), ("3", "Nia Ford")], second.Rows.Select(row => (row.Value.PersonId, row.Value.Name)));
        Assert.Equal([7, 8], second.Rows[0].Value.Grades);
    }

    [Fact]
    public void A_wrong_correction_is_a_problem_again()
    {
        var report = Sheets.Roster("person_id,name,grade\n1,Sam,7/8\n", Sheets.Settings with { Corrections = new Corrections().Type(2, 2, "7-8") });
        Assert.Equal("7-8", Sheets.Only(report).Cell);
    }

    [Fact]
    public void Skipped_rows_are_left_out_and_counted()
    {
        var report = Sheets.Roster("person_id,name\n1,Sam\n1,Nia\n", Sheets.Settings with { Corrections = new Corrections().Skip(3) });
        Assert.Equal((1, 1, 0), (report.ReadyRows, report.SkippedRows, report.ProblemRows));
    }

    [Fact]
    public void A_short_row_can_be_filled()
    {
        var corrections = new Corrections().Type(2, 2, "7");
        Assert.Equal([7], Sheets.Roster("person_id,name,grade\n1,Sam\n", Sheets.Settings with { Corrections = corrections }).Rows[0].Value.Grades);
    }

    [Fact]
    public void The_file_goes_back_with_every_column_and_an_error_column()
    {
        var table = Sheets.Table(Roster);
        var corrections = new Corrections().Type(2, 2, "7;8");
        var report = RosterFile.Read(table, Sheets.Settings with { Corrections = corrections });
        var text = Encoding.UTF8.GetString(ErrorColumn.Write(table, report, corrections)).TrimStart('\uFEFF');
        Assert.Equal(
            [
                "Staff_ID,Name,Gr,Room,Error",
                "1,O. Diaz,7;8,'=2+3,",
                ",,,,empty row. It will be skipped.",
                "1,\"Lee, Sam\",7,\"a \"\"b\"\"\",\"Staff_ID: same ID as row 2 (O. Diaz). Type this person's own ID, or skip the row if it is the same person.\"",
                "3,Nia Ford,8,-5,",
                "",
            ],
            text.Split("\r\n"));
    }

    [Fact]
    public void A_file_that_comes_back_has_one_error_column_not_two()
    {
        var table = Sheets.Table("person_id,name,grade,Error\n1,Sam,7/8,old words\n");
        var text = Encoding.UTF8.GetString(ErrorColumn.Write(table, RosterFile.Read(table, Sheets.Settings), Corrections.None));
        Assert.DoesNotContain("old words", text, StringComparison.Ordinal);
        Assert.Equal(["person_id,name,grade,Error", "1,Sam,7/8,\"grade: \"\"7/8\"\": choose one or type 7;8 for both. Type one grade, or 7;8 for both.\"", ""],
            text.TrimStart('\uFEFF').Split("\r\n"));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+SUM(A1)", "'+SUM(A1)")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("+4", "+4")]
    public void Cells_a_spreadsheet_would_run_get_an_apostrophe(string cell, string written)
    {
        var table = Sheets.Table($"person_id,name,about\n1,Sam,{cell}\n");
        var text = Encoding.UTF8.GetString(ErrorColumn.Write(table, RosterFile.Read(table, Sheets.Settings), Corrections.None));
        Assert.Contains($"1,Sam,{written},", text, StringComparison.Ordinal);
    }
}
