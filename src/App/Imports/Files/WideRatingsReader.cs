using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>Results with one row a person and one column an indicator.</summary>
internal sealed class WideRatingsReader(ReadSettings settings, ColumnMap columns) : RatingsReader(settings, columns)
{
    private readonly MappedColumn[] _columns = [.. columns.Columns.Where(column => column.Indicator is not null)];

    private readonly Dictionary<(string Person, int Year, DateOnly? Day), int> _seen = [];
    private readonly List<RatingRow> _ratings = [];

    public override IReadOnlyList<Field[]> Needed { get; } = [[Field.PersonId]];

    public override void Read(RowWalk row, Action<RatingRow> ready)
    {
        if (IsSelf(row, _columns.Count(column => !row.Cell(column.Index).IsEmpty)))
        {
            return;
        }

        if (IsOfAnotherInstrument(row))
        {
            row.Note(Field.Instrument, "of another instrument and not used");
            return;
        }

        _ratings.Clear();
        var facts = Facts(row);
        foreach (var column in _columns)
        {
            if (row.Take(column.Index, Score) is { } thousandths)
            {
                _ratings.Add(facts with { Indicator = column.Indicator!, Thousandths = thousandths });
            }
        }

        if (facts.PersonId.Length > 0 && !_seen.TryAdd((facts.PersonId, facts.SchoolYear, facts.ObservedOn), row.Row))
        {
            row.Problem(Field.PersonId, $"same person as row {_seen[(facts.PersonId, facts.SchoolYear, facts.ObservedOn)]}",
                "Keep one of the two rows, or give each its date.", ProblemKind.Repeated);
        }

        if (!row.IsGood)
        {
            return;
        }

        if (_ratings.Count == 0)
        {
            row.Note(Field.PersonId, "no results in this row");
        }

        _ratings.ForEach(ready);
    }
}
