using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Files;

/// <summary>Results with one result a row.</summary>
internal sealed class LongRatingsReader : RatingsReader
{
    private readonly Memo<string?> _indicator;
    private readonly Memo<bool> _isSelfIndicator;
    private readonly Dictionary<RatingRow, (int Row, int Thousandths)> _seen = [];
    private string? _forbidden;
    private int _notObserved;
    private int _repeated;
    private int _ofOtherInstruments;

    public LongRatingsReader(ReadSettings settings, ColumnMap columns)
        : base(settings, columns)
    {
        _indicator = new(Indicator);
        _isSelfIndicator = new(text => SelfColumns.Is(text, settings.Indicators));
    }

    public override IReadOnlyList<Field[]> Needed { get; } = [[Field.PersonId], [Field.Indicator], [Field.Score]];

    public override void Read(RowWalk row, Action<RatingRow> ready)
    {
        // Looked at first: what must not come in must not come in among rows that are left out either.
        _ = _indicator[row.Cell(Field.Indicator)];
        if (_forbidden is { } what)
        {
            row.Refuse(ForbiddenColumns.Refuse($"Row {row.Row} holds {what}."));
            return;
        }

        var isFilled = row.Cell(Field.Score).IsEmpty ? 0 : 1;
        if (_isSelfIndicator[row.Cell(Field.Indicator)].Value)
        {
            LeaveOutAsSelf(row, isFilled);
            return;
        }

        if (IsSelf(row, isFilled))
        {
            return;
        }

        if (IsOfAnotherInstrument(row))
        {
            _ofOtherInstruments++;
            return;
        }

        var indicator = row.Take(Field.Indicator, _indicator);
        var score = row.Take(Field.Score, Score);
        var facts = Facts(row);
        if (!row.IsGood)
        {
            return;
        }

        if (score is not { } thousandths)
        {
            _notObserved++;
            return;
        }

        var rating = facts with { Indicator = indicator!, Thousandths = thousandths };
        if (!IsRepeated(row, rating))
        {
            ready(rating);
        }
    }

    public override IEnumerable<string> Closing()
    {
        foreach (var note in base.Closing())
        {
            yield return note;
        }

        if (_notObserved > 0)
        {
            yield return $"{Words.Count(_notObserved, "row has", "rows have")} no result and {(_notObserved == 1 ? "is" : "are")} read as not observed.";
        }

        if (_ofOtherInstruments > 0)
        {
            yield return $"{Words.Count(_ofOtherInstruments, "row is", "rows are")} of another instrument and not used.";
        }

        if (_repeated > 0)
        {
            yield return $"{Words.Count(_repeated, "row repeats", "rows repeat")} an earlier one and {(_repeated == 1 ? "counts" : "count")} once.";
        }
    }

    private bool IsRepeated(RowWalk row, RatingRow rating)
    {
        if (!Settings.FindsRepeatedResults || rating.ObservedOn is null || _seen.TryAdd(rating with { Thousandths = 0 }, (row.Row, rating.Thousandths)))
        {
            return false;
        }

        var earlier = _seen[rating with { Thousandths = 0 }];
        if (earlier.Thousandths == rating.Thousandths)
        {
            _repeated++;
        }
        else
        {
            row.Problem(Field.Score, $"row {earlier.Row} has another result for the same indicator and day", "Keep one of the two: change the date, or skip a row.", ProblemKind.Contradiction);
        }

        return true;
    }

    private Parsed<string?> Indicator(string text)
    {
        if (text.Length == 0)
        {
            return new Unreadable("the indicator is missing", "Type the indicator's name or code.");
        }

        if (Settings.Indicators.Find(text) is { } code)
        {
            return code;
        }

        _forbidden = ForbiddenColumns.Reason(text);
        return new Unreadable($"\"{text}\" is not an indicator of this rubric", "Type the indicator's name as the rubric has it, or skip the row.", Settings.Indicators.Closest(text))
        {
            Kind = ProblemKind.Unknown,
        };
    }
}
