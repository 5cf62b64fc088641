using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class PoolingTests
{
    private static readonly Observation[] Observations =
    [
        Seen("QU", 3000, 2025, 9, 10), Seen("QU", 4000, 2025, 12, 1), Seen("QU", 2000, 2025, 12, 1),
        Seen("QU", 5000, 2024, 10, 1),
        Seen("TH", 3000, 2023, 10, 1), Seen("TH", 4000, 2024, 10, 1), Seen("TH", 5000, 2024, 11, 1),
    ];

    [Fact]
    public void The_most_recent_year_is_pooled_exactly()
    {
        var pooled = new Pooling().Pool(Observations, Make.Rubric, 2026);
        Assert.Equal("QU, TH", string.Join(", ", pooled.Select(result => result.Indicator)));
        Assert.Equal((9000L, 3, 2025), (pooled[0].SumThousandths, pooled[0].Count, pooled[0].SchoolYear));
        Assert.Equal((new DateOnly(2025, 9, 10), new DateOnly(2025, 12, 1)), (pooled[0].FirstOn, pooled[0].LastOn));
        Assert.Equal((9000L, 2, 2024), (pooled[1].SumThousandths, pooled[1].Count, pooled[1].SchoolYear));
    }

    [Fact]
    public void Observations_more_than_two_years_back_or_still_to_come_do_not_count()
    {
        Assert.Empty(new Pooling().Pool(Observations, Make.Rubric, 2028));
        Assert.Equal("QU", Assert.Single(new Pooling().Pool(Observations, Make.Rubric, 2027)).Indicator);
        Assert.Equal(3000, Assert.Single(new Pooling().Pool(Observations, Make.Rubric, 2023)).SumThousandths);
    }

    [Fact]
    public void The_last_observation_pools_only_the_last_day()
    {
        var pooled = new Pooling { Kind = PoolingKind.LastObservation }.Pool(Observations, Make.Rubric, 2026);
        Assert.Equal((6000L, 2), (pooled[0].SumThousandths, pooled[0].Count));
        Assert.Equal((5000L, 1), (pooled[1].SumThousandths, pooled[1].Count));
    }

    [Fact]
    public void A_year_with_too_few_observations_gives_way_to_the_year_before()
    {
        var pooled = new Pooling { Kind = PoolingKind.MostRecentYearWithAtLeast, AtLeast = 2 }
            .Pool([.. Observations, Seen("TH", 1000, 2026, 9, 1)], Make.Rubric, 2026);
        Assert.Equal((9000L, 2, 2024), (pooled[1].SumThousandths, pooled[1].Count, pooled[1].SchoolYear));
    }

    [Fact]
    public void Instruments_and_unknown_indicators_never_mix_in()
    {
        var library = Seen("QU", 5000, 2026, 9, 1) with { Instrument = "TEAM-LM" };
        var unknown = Seen("PROF", 1000, 2026, 9, 1);
        var pooled = new Pooling().Pool([.. Observations, library, unknown], Make.Rubric, 2026);
        Assert.Equal(new Pooling().Pool(Observations, Make.Rubric, 2026), pooled);
    }

    [Fact]
    public void The_order_of_observations_means_nothing()
    {
        var pooled = new Pooling().Pool(Observations, Make.Rubric, 2026);
        Assert.Equal(pooled, new Pooling().Pool(Observations.Reverse(), Make.Rubric, 2026));
    }

    [Fact]
    public void People_of_two_instruments_bring_each_other_nothing_by_results()
    {
        var library = new RubricFacts { Instrument = "TEAM-LM", Indicators = ["SO", "QU"] };
        var teacher = Make.Person("a", "QU 2.0, SO 5.0");
        var librarian = Make.Person("b", "QU 5.0, SO 2.0") with { Instrument = "TEAM-LM" };
        var question = Make.School(teacher, librarian) with { OtherRubrics = [library] };
        Assert.False(PairBook.Open(question).Facts("a", "b").AnyWay());
        Assert.True(PairBook.Open(Make.School(teacher, librarian with { Instrument = null })).Facts("a", "b").BothWays());
    }

    private static Observation Seen(string indicator, int thousandths, int year, int month, int day) => new()
    {
        Instrument = Make.Instrument,
        Indicator = indicator,
        Thousandths = thousandths,
        SchoolYear = year,
        ObservedOn = new DateOnly(year, month, day),
    };
}
