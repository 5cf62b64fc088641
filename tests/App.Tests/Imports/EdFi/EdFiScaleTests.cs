using System.Globalization;
using Counterpart.App.Imports;

namespace Counterpart.App.Tests.Imports.EdFi;

public sealed class EdFiScaleTests
{
    [Theory]
    [InlineData("0", "1")]
    [InlineData("100", "5")]
    [InlineData("79", "4.16")]
    [InlineData("12.5", "1.5")]
    [InlineData("33.333", "2.333")]
    [InlineData("0.0125", "1.001")]
    public void A_declared_scale_is_turned_into_ours_rounding_half_up(string rating, string ours)
    {
        var export = EdFiExport.District();
        export.DeclareScale("Feedback", new { ratingLevels = new[] { new { minRating = 0, maxRating = 24 }, new { minRating = 25, maxRating = 100 } } });
        export.Rate("P-501", "Feedback", decimal.Parse(rating, CultureInfo.InvariantCulture));

        var (rows, table) = export.Table(FileKind.Results);

        Assert.Equal(ours, rows[^1].Split(',')[4]);
        Assert.Contains("0 to 100 was turned into 1 to 5: 1.", table.Notes);
    }

    [Theory]
    [InlineData(4, "2", "2.333", "1 to 4 was turned into 1 to 5 (the lowest is not declared): 1.")]
    [InlineData(100, "50", "3", "0 to 100 was turned into 1 to 5 (the lowest is not declared): 1.")]
    public void A_scale_without_its_lowest_begins_where_such_scales_begin_and_it_is_said(int highest, string rating, string ours, string note)
    {
        var export = EdFiExport.District();
        export.DeclareScale("Feedback", new { maxRating = highest });
        export.Rate("P-501", "Feedback", rating);

        var (rows, table) = export.Table(FileKind.Results);

        Assert.Equal(ours, rows[^1].Split(',')[4]);
        Assert.Contains(note, table.Notes);
    }

    [Fact]
    public void A_rating_outside_of_its_scale_is_reported_and_never_bent()
    {
        var export = EdFiExport.District();
        export.Rate("P-501", "Questioning", 7, "2026-09-02");

        var (rows, table) = export.Table(FileKind.Results);

        Assert.Equal(3, rows.Length);
        Assert.Equal("evaluationElementRatings.json, record 4: the rating is outside of the scale that is declared for it. Correct the rating or the scale.", Assert.Single(export.Read().Report.Unplaced));
        Assert.Contains("Left out, without a number or outside of their scale: 1.", table.Notes);
    }

    [Fact]
    public void Without_any_scale_one_to_five_is_taken_and_anything_else_is_not()
    {
        var plain = EdFiExport.District().Without("evaluationElements");
        Assert.Contains("Without a declared scale, taken as 1 to 5: 3.", plain.Table(FileKind.Results).Table.Notes);

        plain.Rate("504", "Thinking", 0);
        var (rows, table) = plain.Table(FileKind.Results);
        Assert.Empty(rows);
        Assert.Contains("Left out, no scale is declared (\"TEAM General Educator\"): 4.", table.Notes);
    }
}
