using Counterpart.App.Imports.Files;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class RosterFileTests
{
    [Fact]
    public void Every_column_of_a_full_row_is_read()
    {
        var report = Sheets.Roster("""
            person_id,name,email,school_id,grades,subjects,taking_part,manager_id,observer_id
            17,"Diaz, Olga",olga@birch.example,010-0002,7;8,Math;Science,yes,3,4
            """);
        var person = Assert.Single(report.Rows).Value;
        Assert.Equal(("17", "Olga Diaz", "olga@birch.example", "010-0002"), (person.PersonId, person.Name, person.Email, person.SchoolId));
        Assert.Equal([7, 8], person.Grades);
        Assert.Equal(["Math", "Science"], person.Subjects);
        Assert.Equal((true, "3", "4"), (person.TakingPart, person.ManagerId, person.ObserverId));
        Assert.False(report.HasProblems);
    }

    [Theory]
    [InlineData("K", new[] { 0 })]
    [InlineData("PK", new[] { -1 })]
    [InlineData("Pre-K", new[] { -1 })]
    [InlineData("7", new[] { 7 })]
    [InlineData("07", new[] { 7 })]
    [InlineData("7th", new[] { 7 })]
    [InlineData("Grade 7", new[] { 7 })]
    [InlineData("8;7", new[] { 7, 8 })]
    [InlineData("", new int[0])]
    public void Grades_are_read_in_the_ways_schools_write_them(string cell, int[] expected) =>
        Assert.Equal(expected, Sheets.Roster($"person_id,name,grade\n1,Sam,{cell}\n").Rows[0].Value.Grades);

    [Theory]
    [InlineData("7/8", "\"7/8\": choose one or type 7;8 for both", "7;8")]
    [InlineData("6-8", "\"6-8\": list the grades, like 6;7;8", "6;7;8")]
    [InlineData("K-2", "\"K-2\": list the grades, like K;1;2", "K;1;2")]
    [InlineData("8-Jul", "\"8-Jul\": a spreadsheet turned grades into a date", "7;8")]
    [InlineData("Jul-08", "\"Jul-08\": a spreadsheet turned grades into a date", "7;8")]
    [InlineData("13", "\"13\" is not a grade we know", null)]
    [InlineData("seven", "\"seven\" is not a grade we know", null)]
    public void Grades_that_can_mean_two_things_are_asked(string cell, string what, string? suggestion)
    {
        var problem = Sheets.Only(Sheets.Roster($"person_id,name,Gr\n1,O. Diaz,{cell}\n"));
        Assert.Equal((2, "Gr", "O. Diaz", cell), (problem.Row, problem.ColumnName, problem.Person, problem.Cell));
        Assert.Equal((what, suggestion), (problem.What, problem.Suggestion));
    }

    [Fact]
    public void The_same_id_twice_names_the_other_row()
    {
        var problem = Sheets.Only(Sheets.Roster("Staff_ID,Name\n12,Sam Lee\n13,Nia Ford\n12,S. Lee\n"));
        Assert.Equal((4, "Staff_ID", "same ID as row 2 (Sam Lee)"), (problem.Row, problem.ColumnName, problem.What));
        Assert.Equal(ProblemKind.Repeated, problem.Kind);
    }

    [Fact]
    public void The_same_id_at_two_schools_is_one_person_with_a_note()
    {
        var report = Sheets.Roster("person_id,name,school\n12,Sam Lee,Birch\n12,Sam Lee,Cedar\n");
        Assert.Equal(2, report.ReadyRows);
        Assert.Equal("also listed at Birch (row 2): two schedules", Assert.Single(report.Notes).Words);
    }

    [Fact]
    public void The_same_person_and_school_twice_is_found_behind_another_school()
    {
        var problem = Sheets.Only(Sheets.Roster("person_id,name,school\n12,Sam Lee,Birch\n12,Sam Lee,Cedar\n12,Sam Lee,Birch\n"));
        Assert.Equal((4, "same ID as row 2 (Sam Lee)"), (problem.Row, problem.What));
    }

    [Fact]
    public void Two_people_cannot_share_an_email_address()
    {
        var problem = Sheets.Only(Sheets.Roster("person_id,name,email\n1,Sam Lee,s@a.org\n2,Nia,S@a.org\n"));
        Assert.Equal("same email as row 2 (Sam Lee)", problem.What);
    }

    [Theory]
    [InlineData("sam")]
    [InlineData("sam@school")]
    [InlineData("sam@@a.org")]
    [InlineData("sam lee@a.org")]
    [InlineData("Sam <sam@a.org>")]
    public void An_address_that_cannot_be_right_is_a_problem(string email) =>
        Assert.Equal("email", Sheets.Only(Sheets.Roster($"person_id,name,email\n1,Sam,{email}\n")).ColumnName);

    [Fact]
    public void A_missing_address_is_a_problem_only_where_people_are_invited()
    {
        const string Text = "person_id,name,email\n1,Nia Ford,\n";
        Assert.Equal(1, Sheets.Roster(Text).ReadyRows);
        var problem = Sheets.Only(Sheets.Roster(Text, Sheets.Settings with { NeedsEmail = true }));
        Assert.Equal((ProblemKind.Missing, "missing. Needed to invite this person"), (problem.Kind, problem.What));
    }

    [Fact]
    public void Without_an_id_column_the_email_address_is_the_id()
    {
        var report = Sheets.Roster("name,email\nSam,Sam@A.org\nNia,\n");
        Assert.Equal("sam@a.org", Assert.Single(report.Rows).Value.PersonId);
        Assert.Equal(ProblemKind.Missing, Sheets.Only(report).Kind);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("N", false)]
    [InlineData("", null)]
    public void Taking_part_is_yes_no_or_not_said(string cell, bool? expected) =>
        Assert.Equal(expected, Sheets.Roster($"person_id,name,taking_part\n1,Sam,{cell}\n").Rows[0].Value.TakingPart);

    [Fact]
    public void Taking_part_in_other_words_is_asked() =>
        Assert.Equal("\"maybe\" is neither yes nor no", Sheets.Only(Sheets.Roster("person_id,name,taking_part\n1,Sam,maybe\n")).What);

    [Fact]
    public void Rows_about_students_and_parents_are_left_out_and_counted()
    {
        var report = Sheets.Roster("person_id,name,role\n1,Sam,teacher\n2,Kid,Student\n3,Mom,parent\n4,Pat,Student Teacher\n");
        Assert.Equal((2, 2), (report.ReadyRows, report.StudentRows));
        Assert.DoesNotContain(report.Rows, row => row.Value.Name is "Kid" or "Mom");
    }

    [Fact]
    public void Several_problems_in_a_row_are_all_named()
    {
        var report = Sheets.Roster("person_id,name,grade,email\n,,7/8,sam\n");
        Assert.Equal(["person_id", "name", "grade", "email"], report.Problems.Select(problem => problem.ColumnName).Order(new InOrder("person_id", "name", "grade", "email")));
        Assert.Equal((1, 4), (report.ProblemRows, report.ProblemCount));
    }

    [Fact]
    public void A_number_a_spreadsheet_shortened_is_not_taken_for_an_id() =>
        Assert.Contains("shortened", Sheets.Only(Sheets.Roster("person_id,name\n1.23E+11,Sam\n")).What, StringComparison.Ordinal);

    [Fact]
    public void Numbers_of_nine_digits_throughout_bring_a_warning()
    {
        Assert.Contains("social security", Assert.Single(Sheets.Roster("person_id,name\n123456789,Sam\n987654321,Nia\n").FileNotes), StringComparison.Ordinal);
        Assert.Empty(Sheets.Roster("person_id,name\n123456789,Sam\n98765,Nia\n").FileNotes);
    }

    [Fact]
    public void Nobody_is_the_own_observer()
    {
        var report = Sheets.Roster("person_id,name,observer_id\n1,Sam,1\n");
        Assert.Null(report.Rows[0].Value.ObserverId);
        Assert.Single(report.Notes);
    }

    private sealed class InOrder(params string[] names) : IComparer<string>
    {
        public int Compare(string? x, string? y) => Array.IndexOf(names, x).CompareTo(Array.IndexOf(names, y));
    }
}
