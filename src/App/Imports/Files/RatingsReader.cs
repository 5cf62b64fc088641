using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Plumbing;

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
    private readonly Memo<bool> _self = new(text => SelfColumns.Says(text));
    private readonly Memo<bool> _yes = new(text => text.ToLowerInvariant() is "y" or "yes" or "true" or "x" || SelfColumns.Says(text));
    private readonly int[] _selfColumns;
    private int _selfResults;

    protected RatingsReader(ReadSettings settings, ColumnMap columns)
        : base(settings)
    {
        _selfColumns = [.. columns.Columns.Where(column => column.IsSelf).Select(column => column.Index)];
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

    /// <summary>The row is what the person said of themselves. Such a row is counted and not read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="results">How many results the row has.</param>
    protected bool IsSelf(RowWalk row, int results)
    {
        var beside = _selfColumns.Count(column => row.Cell(column).ContainsAnyInRange('0', '9'));
        var marked = _selfColumns.Any(column => _yes[row.Cell(column)].Value);
        _selfResults += marked ? 0 : beside;
        if (!marked && !SaysSelf(row, Field.ResultSource) && !SaysSelf(row, Field.Instrument) && !SaysSelf(row, Field.ObserverId) && !SaysSelf(row, Field.Role) && !ObservesThemselves(row))
        {
            return false;
        }

        LeaveOutAsSelf(row, results);
        return true;
    }

    protected void LeaveOutAsSelf(RowWalk row, int results)
    {
        _selfResults += results;
        row.LeaveOutAsSelf();
    }

    public override IEnumerable<string> Closing()
    {
        if (_selfResults > 0)
        {
            yield return $"{Words.Count(_selfResults, "self result")} kept apart: {(_selfResults == 1 ? "it is" : "they are")} not used for suggestions and not saved.";
        }
    }

    private bool SaysSelf(RowWalk row, Field field) => row.Has(field) && _self[row.Cell(field)].Value;

    private bool ObservesThemselves(RowWalk row)
    {
        var observer = row.Cell(Field.ObserverId);
        var person = row.Cell(Field.PersonId);
        return !observer.IsEmpty && !person.IsEmpty
            && (observer.Equals(person, StringComparison.OrdinalIgnoreCase) || (Settings.AreOnePerson is { } areOne && areOne(observer.ToString(), person.ToString())));
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
