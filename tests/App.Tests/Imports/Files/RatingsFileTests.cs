using Counterpart.App.Imports.Files;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class RatingsFileTests
{
    [Fact]
    public void A_long_file_has_one_result_a_row()
    {
        var report = Sheets.Ratings("person_id,school_year,instrument,indicator,score,observed_on,observer_id\n17,2025-26,TEAM,Questioning,3.5,10/14/2025,4\n");
        var rating = Assert.Single(report.Rows).Value;
        Assert.Equal(("17", "QU", 3500, 2025), (rating.PersonId, rating.Indicator, rating.Thousandths, rating.SchoolYear));
        Assert.Equal((new DateOnly(2025, 10, 14), "TEAM", "4"), (rating.ObservedOn, rating.Instrument, rating.ObserverId));
    }

    [Fact]
    public void A_wide_file_has_one_column_an_indicator()
    {
        var report = Sheets.Ratings("Teacher ID,Year,QU,Problem Solving,Academic Feedback Score,Nothing\n17,2025-26,3,,4.25,x\n18,2025-26,N/A,2,5,x\n");
        Assert.Equal([("17", "QU", 3000), ("17", "FEED", 4250), ("18", "PS", 2000), ("18", "FEED", 5000)],
            report.Rows.Select(row => (row.Value.PersonId, row.Value.Indicator, row.Value.Thousandths)));
        Assert.Equal((2, 2), (report.RowsRead, report.ReadyRows));
        Assert.Equal("\"N/A\" is read as not observed", Assert.Single(report.Notes).Words);
        Assert.Equal(2, RatingsFile.IndicatorsPerPerson(report)["17"]);
    }

    [Theory]
    [InlineData("QU")]
    [InlineData("qu")]
    [InlineData("Questioning")]
    [InlineData("Questioning (QU)")]
    [InlineData("Instruction: Questioning")]
    [InlineData("Instruction - Questioning")]
    [InlineData("I.6 Questioning")]
    [InlineData("questioning score")]
    public void An_indicator_is_known_by_code_name_and_close_spellings(string name) =>
        Assert.Equal("QU", Sheets.Ratings($"person_id,year,indicator,score\n1,2025-26,{name},4\n").Rows[0].Value.Indicator);

    [Theory]
    [InlineData("Problem Solving")]
    [InlineData("Problem-Solving")]
    [InlineData("PROBLEM_SOLVING")]
    public void Hyphens_and_case_make_no_difference(string name) => Assert.Equal("PS", Sheets.Team.Find(name));

    [Fact]
    public void And_in_sign_or_word_is_the_same() => Assert.Equal("SO", Sheets.Team.Find("Standards & Objectives"));

    [Fact]
    public void A_misspelled_indicator_is_asked_with_the_likely_name()
    {
        var problem = Sheets.Only(Sheets.Ratings("person_id,year,indicator,score\n1,2025-26,Questionning,4\n"));
        Assert.Equal((ProblemKind.Unknown, "Questioning"), (problem.Kind, problem.Suggestion));
    }

    [Theory]
    [InlineData("3,5", "\"3,5\" has a comma", "3.5")]
    [InlineData("6", "\"6\" is outside 1 to 5", null)]
    [InlineData("0", "\"0\" is outside 1 to 5", null)]
    [InlineData("-3", "\"-3\" is not a number", null)]
    [InlineData("3.3333", "\"3.3333\" has more than three decimals", "3.333")]
    [InlineData("4 - Above", "\"4 - Above\" is not a number", "4")]
    [InlineData("1e3", "\"1e3\" is not a number", null)]
    [InlineData("four", "\"four\" is not a number", null)]
    public void A_result_that_cannot_be_right_is_a_problem(string cell, string what, string? suggestion)
    {
        var problem = Sheets.Only(Sheets.Ratings($"person_id;year;indicator;score\n1;2025-26;QU;{cell}\n"));
        Assert.Equal((what, suggestion, "score"), (problem.What, problem.Suggestion, problem.ColumnName));
    }

    [Theory]
    [InlineData("1", 1000)]
    [InlineData("5.0", 5000)]
    [InlineData("3.333", 3333)]
    [InlineData(" 4 ", 4000)]
    public void Results_are_whole_thousandths(string cell, int expected) =>
        Assert.Equal(expected, Sheets.Ratings($"person_id,year,indicator,score\n1,2025-26,QU,{cell}\n").Rows[0].Value.Thousandths);

    [Fact]
    public void A_blank_result_is_not_observed()
    {
        var report = Sheets.Ratings("person_id,year,indicator,score\n1,2025-26,QU,\n1,2025-26,TH,3\n");
        Assert.Single(report.Rows);
        Assert.False(report.HasProblems);
        Assert.Contains("1 row has no result", Assert.Single(report.FileNotes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-10-14")]
    [InlineData("10/14/2025")]
    [InlineData("10/14/25")]
    [InlineData("10-14-2025")]
    [InlineData("20251014")]
    [InlineData("Oct 14 2025")]
    [InlineData("14-Oct-25")]
    [InlineData("2025-10-14T08:01:05Z")]
    [InlineData("2025-10-14 08:01:05")]
    [InlineData("10/14/2025 8:01 AM")]
    public void Dates_are_read_in_the_forms_systems_export(string cell)
    {
        var rating = Assert.Single(Sheets.Ratings($"person_id,indicator,score,date\n1,QU,4,{cell}\n").Rows).Value;
        Assert.Equal((new DateOnly(2025, 10, 14), 2025), (rating.ObservedOn, rating.SchoolYear));
    }

    [Theory]
    [InlineData("14/10/2025", "10/14/2025")]
    [InlineData("45944", "10/14/2025")]
    [InlineData("soon", null)]
    [InlineData("10/14/1925", null)]
    public void A_date_that_may_mean_another_day_is_asked(string cell, string? suggestion) =>
        Assert.Equal(suggestion, Sheets.Only(Sheets.Ratings($"person_id,indicator,score,date\n1,QU,4,{cell}\n")).Suggestion);

    [Theory]
    [InlineData("2025-26", "", 2025)]
    [InlineData("2025-2026", "", 2025)]
    [InlineData("SY2025-26", "", 2025)]
    [InlineData("2026", "", 2025)]
    [InlineData("2025", "10/14/2025", 2025)]
    [InlineData("", "3/14/2026", 2025)]
    public void School_years_are_known_by_the_year_they_begin(string year, string date, int expected) =>
        Assert.Equal(expected, Sheets.Ratings($"person_id,school_year,indicator,score,date\n1,{year},QU,4,{date}\n").Rows[0].Value.SchoolYear);

    [Fact]
    public void A_date_outside_its_school_year_is_a_problem() =>
        Assert.Equal(ProblemKind.Contradiction, Sheets.Only(Sheets.Ratings("person_id,school_year,indicator,score,date\n1,2024-25,QU,4,10/14/2025\n")).Kind);

    [Fact]
    public void Without_year_and_date_the_result_cannot_be_placed() =>
        Assert.Equal(ProblemKind.Missing, Sheets.Only(Sheets.Ratings("person_id,indicator,score\n1,QU,4\n")).Kind);

    [Fact]
    public void The_year_can_be_told_beside_the_file() =>
        Assert.Equal(2025, Sheets.Ratings("person_id,QU\n1,4\n", Sheets.Settings with { SchoolYear = 2025 }).Rows[0].Value.SchoolYear);

    [Fact]
    public void Somebody_who_is_not_on_the_roster_is_a_problem()
    {
        var settings = Sheets.Settings with { KnownPeople = new HashSet<string> { "007", "8" } };
        var report = Sheets.Ratings("person_id,year,indicator,score\n8,2025-26,QU,4\n7,2025-26,QU,4\n9,2025-26,QU,4\n", settings);
        Assert.Equal([("nobody on the roster has the ID \"7\"", "007"), ("nobody on the roster has the ID \"9\"", null)],
            report.Problems.Select(problem => (problem.What, problem.Suggestion)));
        Assert.All(report.Problems, problem => Assert.Equal(ProblemKind.Unknown, problem.Kind));
        Assert.Equal(1, report.ReadyRows);
    }

    [Theory]
    [InlineData("Overall")]
    [InlineData("LOE")]
    [InlineData("TVAAS")]
    public void An_overall_result_among_the_indicators_refuses_the_file(string name)
    {
        var report = Sheets.Ratings($"person_id,year,indicator,score\n1,2025-26,QU,4\n1,2025-26,{name},4\n1,2025-26,TH,4\n");
        Assert.Equal(FileRefusalKind.ForbiddenContent, report.Refusal?.Kind);
        Assert.Empty(report.Rows);
    }

    [Fact]
    public void The_same_result_twice_counts_once_and_two_results_for_one_visit_are_asked()
    {
        var report = Sheets.Ratings("person_id,indicator,score,date\n1,QU,4,10/14/2025\n1,QU,4,10/14/2025\n1,QU,3,10/14/2025\n1,QU,3,10/15/2025\n");
        Assert.Equal(2, report.Rows.Count);
        Assert.Equal(4, Sheets.Only(report).Row);
        Assert.Contains("1 row repeats", report.FileNotes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_twice_in_a_wide_file_names_the_other_row()
    {
        var problem = Sheets.Only(Sheets.Ratings("person_id,year,QU\n1,2025-26,4\n1,2025-26,3\n"));
        Assert.Equal((3, "same person as row 2"), (problem.Row, problem.What));
    }

    [Fact]
    public void Streaming_hands_over_the_same_results_and_keeps_none()
    {
        var table = Sheets.Table("person_id,year,indicator,score\n1,2025-26,QU,4\n1,2025-26,TH,9\n2,2025-26,QU,3\n");
        var seen = new List<ReadRow<RatingRow>>();
        var report = RatingsFile.Stream(table, Sheets.Settings, seen.Add);
        Assert.Equal(RatingsFile.Read(table, Sheets.Settings).Rows, seen);
        Assert.Empty(report.Rows);
        Assert.Equal((2, 1), (report.ReadyRows, report.ProblemRows));
    }
}
