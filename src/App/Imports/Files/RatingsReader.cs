using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>What long and wide files of results have in common: whose result, of which year, by whom.</summary>
internal abstract class RatingsReader : RowReader<RatingRow>
{
    private readonly Memo<string?> _person;
    private readonly Memo<int?> _year = new(SchoolYearCell.Parse);
    private readonly Memo<DateOnly?> _date = new(DateCell.Parse);
    private readonly Memo<string?> _observer = new(PersonCells.OtherId);
    private readonly Memo<string?> _instrument = new(text => text.Length == 0 ? null : text);
    private readonly Memo<bool> _isOther;

    protected RatingsReader(ReadSettings settings)
        : base(settings)
    {
        _person = new(KnownPerson);
        _isOther = new(text => text.Length > 0 && settings.Instruments is { } wanted && !wanted.Contains(text));
        Score = new(text => ScoreCell.Parse(text, settings.Scale));
    }

    protected Memo<int?> Score { get; }

    /// <summary>The row's facts with indicator and result still open.</summary>
    protected RatingRow Facts(RowWalk row)
    {
        var date = row.Take(Field.ObservedOn, _date);
        return new()
        {
            PersonId = row.Take(Field.PersonId, _person) ?? "",
            Indicator = "",
            Thousandths = 0,
            SchoolYear = Year(row, date),
            ObservedOn = date,
            Instrument = row.Take(Field.Instrument, _instrument),
            ObserverId = row.Take(Field.ObserverId, _observer),
        };
    }

    /// <summary>The row names an instrument that is not the one wanted.</summary>
    protected bool IsOfAnotherInstrument(RowWalk row) => row.Has(Field.Instrument) && row.Take(Field.Instrument, _isOther);

    private int Year(RowWalk row, DateOnly? date)
    {
        var named = row.Take(Field.SchoolYear, _year);
        var dated = date is { } day ? SchoolYearCell.Of(day) : (int?)null;

        // A year alone ("2026") can be either end of the school year; a date in the row decides.
        var isOneYear = row.Cell(Field.SchoolYear).Length == 4;
        if (named is not null && dated is not null && named != dated && !isOneYear)
        {
            row.Problem(Field.SchoolYear, $"the date is in the school year {SchoolYearCell.Write(dated.Value)}", "Correct the year or the date.",
                ProblemKind.Contradiction, SchoolYearCell.Write(dated.Value));
        }

        var year = dated ?? named ?? Settings.SchoolYear;
        if (year is null && row.IsGood)
        {
            var field = row.Has(Field.SchoolYear) ? Field.SchoolYear : Field.ObservedOn;
            row.Problem(field, "neither a school year nor a date", "Type the school year like 2025-26, or the date of the observation.", ProblemKind.Missing);
        }

        return year ?? 0;
    }
}
