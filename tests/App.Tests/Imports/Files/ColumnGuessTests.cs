using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class ColumnGuessTests
{
    [Theory]
    [InlineData("Staff_ID", Field.PersonId)]
    [InlineData("Teacher ID", Field.PersonId)]
    [InlineData("Employee Number", Field.PersonId)]
    [InlineData("TEACHER ID (TLN)", Field.PersonId)]
    [InlineData("Gr", Field.Grades)]
    [InlineData("Grade Level", Field.Grades)]
    [InlineData("Subj", Field.Subjects)]
    [InlineData("E-mail Address", Field.Email)]
    [InlineData("Building Code", Field.SchoolId)]
    [InlineData("Evaluator", Field.ObserverId)]
    public void Names_other_systems_use_are_known(string header, Field field)
    {
        var report = Sheets.Roster($"{header},Teacher,Work ID,mail\nx,y,z,a@b.org\n");
        Assert.Equal(0, report.Columns![field]);
    }

    private static readonly IndicatorNames Whole = new(RubricFile.Read().Single(r => r.Code == RubricFile.GeneralEducator).Indicators.Select(i => new IndicatorName(i.Code, i.Name)));

    [Theory]
    [InlineData("Lesson Structure", "LS")]
    [InlineData("Content Knowledge", "TCK")]
    [InlineData("Knowledge of Students", "TKS")]
    [InlineData("Presenting Instr. Content", "PIC")]
    [InlineData("Grouping", "GRP")]
    [InlineData("I.8 Grouping Score", "GRP")]
    [InlineData("Standards", "SO")]
    [InlineData("Manag. Student Behavior", "MSB")]
    public void A_shortened_name_is_guessed_when_one_indicator_can_be_meant(string header, string code) => Assert.Equal($"indicator:{code}", Targets(header)[1]);

    [Theory]
    [InlineData("Content")]
    [InlineData("Student")]
    [InlineData("Students")]
    [InlineData("Student Name")]
    [InlineData("Teacher Knowledge")]
    [InlineData("Feedback")]
    [InlineData("Questioning Comments")]
    [InlineData("Lesson")]
    [InlineData("Work email")]
    public void What_several_can_mean_or_something_else_is_no_indicator(string header) => Assert.DoesNotContain("indicator:", Targets(header)[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Teacher,Component,Score", 0)]
    [InlineData("Teacher Name,Employee ID,Indicator,Score", 1)]
    public void People_are_known_by_their_names_where_there_is_no_number(string header, int column) => Assert.Equal(column, Sheets.Ratings($"{header}\nx,y,z,3\n").Columns![Field.PersonId]);

    [Fact]
    public void A_whole_name_goes_before_a_shortened_one() => Assert.Equal(["person_id", "", "indicator:GRP", "indicator:QU"], Targets("Grouping", "Grouping Students"));

    private static string[] Targets(params string[] headers) => [.. Sheets.Ratings($"person_id,{string.Join(',', headers)},Questioning\n1,{string.Concat(Enumerable.Repeat("3,", headers.Length))}3\n", new() { Indicators = Whole }).Columns!.Columns.Select(c => c.Target)];

    [Fact]
    public void The_better_name_wins_when_two_columns_could_be_meant()
    {
        var columns = Sheets.Roster("ID,Teacher ID,Name\n9,1,Sam\n").Columns!;
        Assert.Equal(1, columns[Field.PersonId]);
        Assert.Equal(["ID"], columns.NotUsed.Select(column => column.Header));
    }

    [Fact]
    public void First_and_last_name_make_a_name() =>
        Assert.Equal("Sam Lee", Sheets.Roster("id,First Name,Last Name\n1,Sam,Lee\n").Rows[0].Value.Name);

    [Fact]
    public void A_remembered_mapping_goes_before_the_guess()
    {
        var first = Sheets.Roster("Teacher ID,Code,Name\n1,A7,Sam\n");
        Assert.Equal("1", first.Rows[0].Value.PersonId);

        var remembered = new Dictionary<string, string>(first.Columns!.ToRemember()) { ["Code"] = "person_id", ["Teacher ID"] = "" };
        var second = Sheets.Roster("Teacher ID,Code,Name\n1,A7,Sam\n", Sheets.Settings with { Remembered = remembered });
        Assert.Equal("A7", second.Rows[0].Value.PersonId);
        Assert.Equal(remembered.OrderBy(pair => pair.Key), second.Columns!.ToRemember().OrderBy(pair => pair.Key));
    }

    [Fact]
    public void A_needed_column_that_is_not_there_refuses_the_file_and_shows_what_was_understood()
    {
        var report = Sheets.Roster("Who,Grade\nSam,7\n");
        Assert.Equal(FileRefusalKind.MissingColumn, report.Refusal?.Kind);
        Assert.Contains("person_id", report.Refusal!.What, StringComparison.Ordinal);
        Assert.Equal(1, report.Columns![Field.Grades]);
    }

    [Theory]
    [InlineData("LOE")]
    [InlineData("Level of Effectiveness")]
    [InlineData("LOE_Score")]
    [InlineData("Overall Effectiveness")]
    [InlineData("overall_score")]
    [InlineData("Composite")]
    [InlineData("TVAAS Index")]
    [InlineData("TVAASLevel")]
    [InlineData("Value-Added")]
    [InlineData("value added score")]
    [InlineData("Growth Score")]
    [InlineData("Achievement Measure")]
    [InlineData("SSN")]
    [InlineData("Social Security Number")]
    [InlineData("Summative Rating")]
    public void Forbidden_columns_refuse_the_whole_file(string header)
    {
        var roster = Sheets.Roster($"person_id,name,{header}\n1,Sam,4\n");
        var ratings = Sheets.Ratings($"person_id,school_year,Questioning,{header}\n1,2025-26,4,4\n");
        Assert.Equal(FileRefusalKind.ForbiddenContent, roster.Refusal?.Kind);
        Assert.Equal(FileRefusalKind.ForbiddenContent, ratings.Refusal?.Kind);
        Assert.Contains(header, roster.Refusal!.What, StringComparison.Ordinal);
        Assert.Empty(roster.Rows);
        Assert.Empty(ratings.Rows);
        Assert.Empty(ratings.Problems);
    }

    [Theory]
    [InlineData("123-45-6789")]
    [InlineData("123 45 6789")]
    public void A_cell_that_looks_like_a_social_security_number_refuses_the_file(string id)
    {
        var report = Sheets.Roster($"person_id,name,local code\n7,Nia,x\n{id},Sam,x\n");
        Assert.Equal(FileRefusalKind.ForbiddenContent, report.Refusal?.Kind);
        Assert.Empty(report.Rows);
        Assert.Equal(FileRefusalKind.ForbiddenContent, Sheets.Roster($"person_id,name,local code\n7,Nia,{id}\n").Refusal?.Kind);
    }

    [Theory]
    [InlineData("Password")]
    [InlineData("Cell Phone")]
    [InlineData("mobile_no")]
    [InlineData("Home Address")]
    [InlineData("Gender")]
    [InlineData("Race/Ethnicity")]
    [InlineData("DOB")]
    [InlineData("birthDate")]
    [InlineData("Student Name")]
    [InlineData("Students Enrolled")]
    [InlineData("Average")]
    [InlineData("Annual Salary")]
    public void Columns_that_must_not_be_kept_are_dropped_with_a_reason(string header)
    {
        var report = Sheets.Roster($"person_id,name,{header}\n1,Sam,abc\n");
        Assert.Equal(1, report.ReadyRows);
        Assert.Equal(header, Assert.Single(report.Columns!.Dropped).Header);
        Assert.NotEmpty(report.Columns.Dropped.First().Reason!);
    }

    [Fact]
    public void A_remembered_mapping_cannot_bring_a_password_in()
    {
        var remembered = new Dictionary<string, string> { ["Password"] = "subjects" };
        var report = Sheets.Roster("person_id,name,Password\n1,Sam,hunter2\n", Sheets.Settings with { Remembered = remembered });
        Assert.Empty(report.Rows[0].Value.Subjects);
        Assert.Single(report.Columns!.Dropped);
    }

    [Fact]
    public void Columns_nobody_knows_are_read_past() =>
        Assert.Equal(["ext_code"], Sheets.Roster("person_id,name,ext_code,\n1,Sam,abc,\n").Columns!.NotUsed.Select(column => column.Header));

    [Fact]
    public void Indicators_that_speak_of_students_are_not_taken_for_student_records()
    {
        var report = Sheets.Ratings("person_id,school_year,Student Work,Managing Student Behavior,Motivating Students\n1,2025-26,3,4,5\n");
        Assert.Equal(["SW", "MSB", "MS"], report.Rows.Select(row => row.Value.Indicator));
        Assert.Empty(report.Columns!.Dropped);
    }
}
