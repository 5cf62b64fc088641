using Counterpart.App.Imports;
using Counterpart.App.Imports.Files;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class ForbiddenColumnsTests(RunningApp app) : IClassFixture<RunningApp>
{
    public static TheoryData<string> Forbidden { get; } = new(
    [
        "LOE", "loe", "L.O.E.", "LOE 2025", "LOE2025", "loe_rating_24_25", "loescore", "TeacherLOE", "finalloe", "LOE (1-5)",
        "Level of Overall Effectiveness", "levelOfOverallEffectiveness", "LEVEL_OF_EFFECTIVENESS", "Level of Eff.", "Overall Effectiveness Level", "OverallEff", "Eff Rating", "eff_lvl", "Effectiveness",
        "Effectiveness Category", "Teacher Effectiveness", "Educator Effectiveness Rating", "Overall", "OVERALLSCORE", "overall-rating", "Overall Performance", "Composite Score", "Summative", "SummativeRating",
        "summative_eval_score", "Summative Evaluation", "Summative Conference Score", "Final Rating", "FinalScore", "Final Evaluation", "Final", "Annual Evaluation Rating", "End of Year Rating", "EOY_Score",
        "TVAAS", "T.V.A.A.S.", "tvaasLevel", "Prior TVAAS Index", "TVASS", "EVAAS", "VAM score", "Value-Added", "ValueAddedEst", "val_added", "VA Score", "Growth", "GrowthScore", "growth_2025", "GROWTH MEASURE",
        "Student Growth %", "Growth Percentile", "SGP", "Individual Growth", "Growth Portfolio", "Teacher Effect", "Achievement", "AchievementMeasure", "Ach. Score", "ACH_MEAS", "Gain Index", "SLO rating",
        "SSN", "ssn4", "S.S.N.", "EmployeeSSN", "empssn", "Last 4 SSN", "SS#", "SS No", "Social Security", "Soc. Sec. No.", "socialSecurityNumber", "Social", "Tax ID", "Taxpayer_Id",
    ]);

    public static TheoryData<string> Fine { get; } = new(
    [
        "Observation Level", "Self assessment", "Growth area", "Area of Growth", "Growth Plan", "Individual Growth Plan", "Growth goal", "Growth Mindset", "Professional Growth and Learning", "Professional Growth Score",
        "Performance Level", "Result", "Rating", "Observation Score", "Class name", "Access number", "Business", "SS Teacher", "Social Studies", "Social-Emotional Learning", "Effective date", "TeacherEffectiveDate",
        "Summative conference date", "Final observation", "Final exam schedule", "Annual leave", "VA", "Level", "Chloe", "Cover all", "Achieving goals", "Evaluating Effectiveness of Individual Lessons and Units",
        "Assessment", "Formative assessment", "Index", "Growing and Developing Professionally", "Against", "Tinker lab", "Slope",
    ]);

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void Each_spelling_refuses_a_roster_and_both_shapes_of_results(string header)
    {
        FileRefusal?[] refusals =
        [
            Sheets.Roster($"person_id,name,\"{header}\"\n1,Sam,4\n").Refusal,
            Sheets.Ratings($"person_id,school_year,Questioning,\"{header}\"\n1,2025-26,4,4\n").Refusal,
            Sheets.Ratings($"person_id,school_year,indicator,score\n1,2025-26,QU,4\n1,2025-26,\"{header}\",4\n").Refusal,
        ];

        Assert.All(refusals, refusal => Assert.Equal(FileRefusalKind.ForbiddenContent, refusal?.Kind));
    }

    [Theory]
    [MemberData(nameof(Fine))]
    public void A_name_that_only_looks_like_one_is_no_reason_to_refuse(string header)
    {
        Assert.Null(Sheets.Roster($"person_id,name,\"{header}\"\n1,Sam,4\n").Refusal);
        Assert.Null(Sheets.Ratings($"person_id,school_year,indicator,score,\"{header}\"\n1,2025-26,QU,4,x\n").Refusal);
    }

    [Fact]
    public async Task Sent_through_the_form_each_is_turned_away_whole_and_nothing_is_saved()
    {
        Assert.True(Forbidden.Count >= 50);
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        foreach (string header in Forbidden.Select(row => row.Data))
        {
            var answer = await browser.SendAsync(FileKind.Results, $"person_id,Questioning,\"{header}\"\n1,3,4\n");
            Assert.Contains("nothing of this file was kept", answer.Text, StringComparison.Ordinal);
            Assert.Contains(header, answer.Text, StringComparison.Ordinal);
        }

        Assert.Equal(0, await app.WithDbAsync(db => db.ImportBatches.CountAsync(b => b.SchoolId == school.School.Id)));
        Assert.Equal(0, await app.WithDbAsync(db => db.ResultSheets.CountAsync(s => s.SchoolId == school.School.Id)));
    }
}
