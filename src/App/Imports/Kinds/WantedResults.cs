using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Tells the results that partnerships are made from: indicators observed in lessons, of our instrument, of this year or the two before.</summary>
internal sealed class WantedResults(int yearBeginsIn, Rubric rubric, RowFindings found)
{
    /// <summary>Matching looks at most two years back, so older results never enter.</summary>
    private const int YearsBack = 2;

    private readonly HashSet<string> matched = rubric.Indicators.Where(i => i.IsMatched).Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> isOurInstrument = new(StringComparer.Ordinal);
    private int notUsed;
    private int old;

    /// <summary>The other instrument that the file is read as.</summary>
    public string? ReadAs { get; init; }

    public bool Takes(ReadRow<RatingRow> row)
    {
        if (!matched.Contains(row.Value.Indicator))
        {
            notUsed++;
            return false;
        }

        if (row.Value.SchoolYear < yearBeginsIn - YearsBack)
        {
            old++;
            return false;
        }

        return IsOurs(row);
    }

    /// <summary>Says what was left out on the way.</summary>
    public void Close()
    {
        if (notUsed > 0)
        {
            found.Note("Professionalism indicators are not used for partnerships, so they are not kept.");
        }

        if (old > 0)
        {
            found.Note($"Results from before {SchoolThisYear.NameOf(yearBeginsIn - YearsBack)} are not used for partnerships, so they are not kept.");
        }
    }

    private bool IsOurs(ReadRow<RatingRow> row)
    {
        if (row.Value.SchoolYear > yearBeginsIn)
        {
            return Wrong(row, Field.SchoolYear, "this school year has not begun", "Correct the year or the date, or skip the row.", ProblemKind.Value);
        }

        return row.Value.Instrument is not { } instrument || instrument == ReadAs || IsOurInstrument(instrument)
            || Wrong(row, Field.Instrument, $"\"{instrument}\" is another instrument than {rubric.Name}; the two never mix", "Skip the row, correct the name, or say below the columns how that instrument is read.", ProblemKind.Unknown);
    }

    private bool IsOurInstrument(string name)
    {
        if (!isOurInstrument.TryGetValue(name, out var ours))
        {
            isOurInstrument[name] = ours = InstrumentNames.Is(rubric, name);
        }

        return ours;
    }

    private bool Wrong(ReadRow<RatingRow> row, Field field, string what, string fix, ProblemKind kind)
    {
        if (!found.HasProblem(row.Row))
        {
            found.Problem(new RowProblem(row.Row, kind) { Person = row.Value.PersonId, Cell = row.Value.Instrument ?? "", What = what, Fix = fix }, field);
        }

        return false;
    }
}
