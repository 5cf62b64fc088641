namespace Counterpart.Pairing;

/// <summary>
/// How several observations become one result for a person and indicator. The default pools the most recent school year
/// that has any observation of the indicator, at most two years back.
/// </summary>
public sealed record Pooling
{
    /// <summary>Which observations are pooled.</summary>
    public PoolingKind Kind { get; init; }

    /// <summary>The fewest observations a year must have; used by <see cref="PoolingKind.MostRecentYearWithAtLeast"/> only. Default 2.</summary>
    public int AtLeast { get; init; } = 2;

    /// <summary>How many school years before the present one still count. Default 2. Later years than the present one never count.</summary>
    public int YearsBack { get; init; } = 2;

    /// <summary>Pools one person's observations.</summary>
    /// <param name="observations">All of one person's observations, in any order; other instruments and unknown indicators are passed over.</param>
    /// <param name="rubric">The rubric whose results are wanted.</param>
    /// <param name="presentYear">The school year partners are sought for, as the calendar year it starts in.</param>
    /// <returns>One result for each indicator that has one, in rubric order.</returns>
    /// <remarks>Cost: linear in the observations, plus a sort of those of each indicator.</remarks>
    public IReadOnlyList<PooledResult> Pool(IEnumerable<Observation> observations, RubricFacts rubric, int presentYear)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(rubric);
        var counted = observations
            .Where(o => o.Instrument == rubric.Instrument && o.SchoolYear <= presentYear && o.SchoolYear >= presentYear - YearsBack)
            .ToLookup(o => o.Indicator, StringComparer.Ordinal);
        return [.. rubric.Indicators.Select(k => Choose([.. counted[k]])).OfType<PooledResult>()];
    }

    private PooledResult? Choose(List<Observation> ofIndicator)
    {
        var fewest = Kind == PoolingKind.MostRecentYearWithAtLeast ? AtLeast : 1;
        var year = ofIndicator.GroupBy(o => o.SchoolYear).Where(g => g.Count() >= fewest).Select(g => (int?)g.Key).Max();
        var chosen = ofIndicator.Where(o => o.SchoolYear == year).ToList();
        if (Kind == PoolingKind.LastObservation)
        {
            var last = chosen.Max(o => o.ObservedOn);
            chosen = [.. chosen.Where(o => o.ObservedOn == last)];
        }

        return chosen.Count == 0 ? null : new PooledResult
        {
            Indicator = chosen[0].Indicator,
            SumThousandths = chosen.Sum(o => (long)o.Thousandths),
            Count = chosen.Count,
            SchoolYear = chosen[0].SchoolYear,
            FirstOn = chosen.Min(o => o.ObservedOn),
            LastOn = chosen.Max(o => o.ObservedOn),
        };
    }
}
