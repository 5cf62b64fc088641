using System.Globalization;
using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>What was observed: one row an element rating, on our scale, under the person's staff number.</summary>
internal sealed class ResultsTable(EdFiModel model, DateOnly on)
{
    private static readonly string[] Totals = ["overall", "summative", "composite", "total", "average", "mean"];

    private readonly PersonLinks _links = new(model.Staff);
    private readonly PersonLinks _observers = new(model.Staff);
    private readonly ILookup<string, string> _schools = model.Positions.Where(p => !p.IsOver(on)).ToLookup(p => p.StaffId, p => p.SchoolId, StringComparer.Ordinal);

    /// <summary>Evaluations without a declared scale, of which a rating is outside of 1 to 5: then none of its ratings says what it means.</summary>
    private readonly HashSet<string> _unclear = model.Ratings.Where(r => r.Scale is null && r.Thousandths is < ScaleRules.Lowest or > ScaleRules.Highest).Select(r => r.Evaluation).ToHashSet(StringComparer.Ordinal);

    public void Write(TableWriter table, string? school)
    {
        table.Row("person_id", "school_year", "instrument", "indicator", "score", "observed_on", "observer_id");
        foreach (var rating in model.Ratings)
        {
            var staff = _links.StaffId(rating.Person);
            if (Reason(rating, staff, school) is { } reason)
            {
                table.LeaveOut(reason);
            }
            else
            {
                Write(table, rating, staff ?? rating.Person.Id);
            }
        }

        if (model.RatingsWithoutNumber > 0)
        {
            table.Count("Left out, without a number or outside of their scale", model.RatingsWithoutNumber);
        }

        table.Note(_links.Words());
    }

    private string? Reason(EdFiRating rating, string? staff, string? school)
    {
        if (rating.IsSelf)
        {
            return "what people said of themselves";
        }

        if (CellText.Split(rating.Element).Any(w => Totals.Contains(w, StringComparer.Ordinal)))
        {
            return $"a total (\"{rating.Element}\")";
        }

        if (ForbiddenColumns.Reason(rating.Element) is { } forbidden)
        {
            return forbidden;
        }

        return school is not null && staff is not null && _schools.Contains(staff) && !_schools[staff].Contains(school, StringComparer.Ordinal) ? "people of other schools"
            : rating.Scale is null && _unclear.Contains(rating.Evaluation) ? $"no scale is declared (\"{rating.Evaluation}\")" : null;
    }

    private void Write(TableWriter table, EdFiRating rating, string person)
    {
        var begins = rating.Year - 1;
        var isInYear = rating.Date is { } date && SchoolYearCell.Of(date) == begins;
        if (rating.Date is not null && !isInYear)
        {
            table.Count("Dates outside of the school year of the result, left out; the school year holds");
        }

        var observer = rating.Reviewer is { } reviewer ? _observers.StaffId(reviewer) ?? reviewer.Id : "";
        table.Row(
            person,
            SchoolYearCell.Write(begins),
            rating.Evaluation,
            rating.Element,
            Result(table, rating),
            isInYear ? rating.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
            observer);
        Areas(table, rating);
    }

    private static string Result(TableWriter table, EdFiRating rating)
    {
        if (rating.Scale is not { } scale)
        {
            table.Count("Without a declared scale, taken as 1 to 5");
            return ScaleRules.Text(rating.Thousandths);
        }

        if (scale.Lowest != ScaleRules.Lowest || scale.Highest != ScaleRules.Highest)
        {
            table.Count($"{ScaleRules.Text(scale.Lowest)} to {ScaleRules.Text(scale.Highest)} was turned into 1 to 5{(scale.IsGuessed ? " (the lowest is not declared)" : "")}");
        }

        return ScaleRules.Text(ScaleRules.Convert(rating.Thousandths, scale.Lowest, scale.Highest));
    }

    private static void Areas(TableWriter table, EdFiRating rating)
    {
        if (rating.NamesReinforcement)
        {
            table.Count("Areas of reinforcement that name an element (counted; people name their own on the card)");
        }

        if (rating.NamesRefinement)
        {
            table.Count("Areas of refinement that name an element (counted; people name their own on the card)");
        }
    }
}
