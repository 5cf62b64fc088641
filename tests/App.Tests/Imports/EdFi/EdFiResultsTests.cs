using System.Text.Json.Nodes;
using Counterpart.App.Imports;

namespace Counterpart.App.Tests.Imports.EdFi;

public sealed class EdFiResultsTests
{
    [Fact]
    public void People_are_found_through_reference_number_or_code_and_else_left_as_they_are()
    {
        var export = EdFiExport.District();
        export.Rate("504", "Questioning", 5);
        export.Rate("NOBODY", "Questioning", 1);

        var (rows, table) = export.Table(FileKind.Results);

        Assert.Equal(
            [
                "501,2026-27,TEAM General Educator,Questioning,4,2026-09-01,", "501,2026-27,TEAM General Educator,Thinking,3.5,2026-09-01,", "502,2026-27,TEAM General Educator,Questioning,2,2026-09-01,",
                "504,2026-27,TEAM General Educator,Questioning,5,2026-09-01,", "NOBODY,2026-27,TEAM General Educator,Questioning,1,2026-09-01,",
            ],
            rows);
        Assert.Contains("1 person found through the person number on the staff record, 1 by the staff number itself, 1 by another number of theirs; 1 kept under the number of the evaluation, which nobody here may have.", table.Notes);
    }

    [Theory]
    [InlineData("OVERALL", "Left out, a total (\"OVERALL\"): 1.")]
    [InlineData("Summative Rating", "Left out, a total (\"Summative Rating\"): 1.")]
    [InlineData("Composite", "Left out, a total (\"Composite\"): 1.")]
    [InlineData("TVAAS", "Left out, value-added or student growth results: 1.")]
    public void Totals_and_value_added_results_never_reach_a_table(string element, string note)
    {
        var export = EdFiExport.District();
        export.Rate("P-501", element, 3);

        var (rows, table) = export.Table(FileKind.Results);

        Assert.Equal(3, rows.Length);
        Assert.Contains(note, table.Notes);
    }

    [Fact]
    public void What_people_said_of_themselves_is_kept_apart()
    {
        var export = EdFiExport.District();
        export.Rate("504", "Questioning", 5);
        export.At("evaluationElementRatings", 3)["evaluationObjectiveRatingReference"]!["performanceEvaluationTypeDescriptor"] = "uri://tpdm.ed-fi.org/PerformanceEvaluationTypeDescriptor#Self-Evaluation";

        var (rows, table) = export.Table(FileKind.Results);

        Assert.Equal(3, rows.Length);
        Assert.Contains("Left out, what people said of themselves: 1.", table.Notes);
    }

    [Fact]
    public void Areas_that_name_an_element_are_counted_and_no_text_is_kept()
    {
        var export = EdFiExport.District();
        export.At("evaluationElementRatings", 0)["areaOfReinforcement"] = "questioning";
        export.At("evaluationElementRatings", 1)["areaOfRefinement"] = "Ask Ana why she is always late";
        export.At("evaluationElementRatings", 1)["comments"] = "secret-comment";

        var (rows, table) = export.Table(FileKind.Results);

        Assert.Contains("Areas of reinforcement that name an element (counted; people name their own on the card): 1.", table.Notes);
        Assert.DoesNotContain(table.Notes, n => n.Contains("refinement", StringComparison.Ordinal));
        Assert.All(rows.Concat(table.Notes), text => Assert.False(text.Contains("late", StringComparison.Ordinal) || text.Contains("secret", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_observer_comes_from_the_visit_else_from_the_year()
    {
        var export = EdFiExport.District();
        var visit = export.At("evaluationElementRatings", 0)["evaluationObjectiveRatingReference"]!;
        var reviewers = new[] { new { reviewerPersonReference = new { personId = "503", sourceSystemDescriptor = "uri://ed-fi.org/SourceSystemDescriptor#State" } } };
        export.Add("evaluationRatings", new { performanceEvaluationRatingReference = visit.DeepClone(), evaluationReference = visit.DeepClone(), evaluationDate = "2026-09-01T13:00:00Z", reviewers });
        var other = visit.DeepClone();
        other["personId"] = "TLN-77";
        export.Add("performanceEvaluationRatings", new { personReference = other.DeepClone(), performanceEvaluationReference = PerformanceOf(other), reviewers });

        Assert.Equal(["503", "503", "503"], export.Table(FileKind.Results).Rows.Select(r => r.Split(',')[6]));
    }

    [Fact]
    public void A_date_outside_of_its_school_year_is_left_out_and_the_school_year_holds()
    {
        var export = EdFiExport.District();
        export.Rate("504", "Questioning", 3, "2011-11-01T00:00:00Z");

        var (rows, table) = export.Table(FileKind.Results);

        Assert.Equal("504,2026-27,TEAM General Educator,Questioning,3,,", rows[^1]);
        Assert.Contains("Dates outside of the school year of the result, left out; the school year holds: 1.", table.Notes);
    }

    [Fact]
    public void One_schools_results_leave_out_the_people_of_others_and_keep_those_nobody_knows()
    {
        var export = EdFiExport.District();
        export.Rate("504", "Questioning", 5);
        export.Rate("NOBODY", "Questioning", 1);

        var (rows, table) = export.Table(FileKind.Results, "100101");

        Assert.Equal(["501", "501", "502", "NOBODY"], rows.Select(r => r.Split(',')[0]));
        Assert.Contains("Left out, people of other schools: 1.", table.Notes);
    }

    [Fact]
    public void A_rating_that_comes_twice_counts_once()
    {
        var export = EdFiExport.District();
        export.Resources["evaluationElementRatings"].Add(export.At("evaluationElementRatings", 0).DeepClone());

        Assert.Equal(3, export.Table(FileKind.Results).Rows.Length);
        Assert.Contains("Ratings that are there twice, of which the first is used: 1.", export.Read().Report.Notes);
    }

    private static JsonNode PerformanceOf(JsonNode visit)
    {
        var reference = visit.DeepClone().AsObject();
        reference.Remove("personId");
        return reference;
    }
}
