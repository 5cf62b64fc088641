using Counterpart.App.Imports.Files;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>
/// One pooled result for each person and indicator, added up while the file streams by: the sum and count of the most recent school year
/// seen so far. Says the same as <see cref="Pooling"/> with its defaults, without keeping millions of observations.
/// </summary>
internal sealed class ResultTable
{
    private readonly IReadOnlyList<string> _indicators;
    private readonly Dictionary<string, int> _positions;
    private readonly Cell[] _cells;
    private readonly int _lastYear;

    /// <param name="people">How many people there are.</param>
    /// <param name="indicators">Codes of the indicators matched on, in rubric order; others are read past.</param>
    /// <param name="presentYear">The year partners are sought for, when told; later results do not count.</param>
    public ResultTable(int people, IReadOnlyList<string> indicators, int? presentYear)
    {
        _indicators = indicators;
        _positions = indicators.Select((code, position) => (code, position)).ToDictionary(pair => pair.code, pair => pair.position, StringComparer.Ordinal);
        _cells = new Cell[people * indicators.Count];
        _lastYear = presentYear ?? int.MaxValue;
    }

    /// <summary>The latest school year with any result, by the year it begins in; null without results.</summary>
    public int? LatestYear { get; private set; }

    public void Add(int person, in RatingRow rating)
    {
        if (rating.SchoolYear > _lastYear || !_positions.TryGetValue(rating.Indicator, out var position))
        {
            return;
        }

        LatestYear = Math.Max(LatestYear ?? rating.SchoolYear, rating.SchoolYear);
        ref var cell = ref _cells[(person * _indicators.Count) + position];
        if (cell.Count == 0 || rating.SchoolYear > cell.Year)
        {
            cell = new() { Year = rating.SchoolYear, First = int.MaxValue };
        }
        else if (rating.SchoolYear < cell.Year)
        {
            return;
        }

        cell.Sum += rating.Thousandths;
        cell.Count++;
        if (rating.ObservedOn is { DayNumber: var day })
        {
            cell.First = Math.Min(cell.First, day);
            cell.Last = Math.Max(cell.Last, day);
        }
    }

    /// <summary>The person's results that still count in <paramref name="presentYear"/>, in rubric order.</summary>
    public IReadOnlyList<PooledResult> Of(int person, int presentYear)
    {
        var oldest = presentYear - new Pooling().YearsBack;
        var results = new List<PooledResult>();
        for (var position = 0; position < _indicators.Count; position++)
        {
            var cell = _cells[(person * _indicators.Count) + position];
            if (cell.Count > 0 && cell.Year >= oldest)
            {
                results.Add(new()
                {
                    Indicator = _indicators[position],
                    SumThousandths = cell.Sum,
                    Count = cell.Count,
                    SchoolYear = cell.Year,
                    FirstOn = cell.Last > 0 ? DateOnly.FromDayNumber(cell.First) : null,
                    LastOn = cell.Last > 0 ? DateOnly.FromDayNumber(cell.Last) : null,
                });
            }
        }

        return results;
    }

    private struct Cell
    {
        public long Sum;
        public int Count;
        public int Year;
        public int First;
        public int Last;
    }
}
