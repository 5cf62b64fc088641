using System.Globalization;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.April;
using Counterpart.Pairing;
using PartnerWish = Counterpart.Pairing.PartnerWish;

namespace Counterpart.App.MatchRuns;

/// <summary>Makes one participant of the question from the rows about that person.</summary>
internal sealed class PersonParts(Vault vault, PersonRows rows, SchoolRubrics rubrics)
{
    public required Pooling Pooling { get; init; }
    public required int PresentYear { get; init; }
    public required ILookup<long, ResultSheet> Sheets { get; init; }
    public required ILookup<long, string> Named { get; init; }
    public required IReadOnlyDictionary<long, List<string>> LeftOut { get; init; }
    public required ILookup<long, long> LastYear { get; init; }
    public required IReadOnlyDictionary<long, string> PublicIds { get; init; }
    public required HashSet<long> InTwo { get; init; }
    public DateTime? LastRunAt { get; init; }

    /// <summary>How much of a year each person's latest results speak of, of everybody made so far who has any.</summary>
    public List<YearOfResults> Years { get; } = [];

    public Participant Participant(Position position)
    {
        var id = position.PersonId;
        var card = rows.Cards.TryGetValue(id, out var row) ? vault.Open<CardAnswers>(Purpose.Cards, row.SealedAnswers) : null;
        var (rubric, observations, observers) = Observations(id);
        if (observations.Count > 0)
        {
            var year = observations.Max(o => o.SchoolYear);
            Years.Add(new(id, year, observations.Where(o => o.SchoolYear == year).Select(o => o.ObservedOn).OfType<DateOnly>().Distinct().Count(), position.StartsOn));
        }

        return new Participant
        {
            Id = position.Person!.PublicId.ToString("N"),
            TakesPart = rows.Participations.GetValueOrDefault(id)?.Answer != TakingPart.NotThisYear,
            Grades = position.Grades,
            Subjects = position.Subjects,
            Instrument = rubric.Instrument,
            Results = Pooling.Pool(observations, rubric, PresentYear),
            Share = card?.Share ?? [],
            WorkOn = card?.WorkOn ?? [],
            Wish = Enum.Parse<PartnerWish>((card?.Wish ?? WishOfSpring(id)).ToString()),
            Named = [.. Named[id].Distinct(StringComparer.Ordinal)],
            LeftOut = LeftOut.GetValueOrDefault(id) ?? [],
            LastYearPartnerIds = [.. LastYear[id].Select(Public).OfType<string>()],
            Time = rows.Weeks.GetValueOrDefault(id),
            ManagerId = position.ManagerId is { } manager ? Public(manager) : null,
            ObserverIds = [.. observers.Append(position.ObserverId).OfType<long>().Select(Public).OfType<string>().Distinct(StringComparer.Ordinal)],
            RosterChanged = LastRunAt is { } ran && position.StartsOn > DateOnly.FromDateTime(ran),
            HasOtherPartnership = InTwo.Contains(id),
        };
    }

    /// <summary>What was said in April counts until there is a card of this year.</summary>
    private Rosters.PartnerWish WishOfSpring(long id) =>
        rows.AprilCards.TryGetValue(id, out var row) ? vault.Open<AprilAnswers>(Purpose.Cards, row.SealedAnswers).Wish : Rosters.PartnerWish.NoView;

    /// <summary>Everything observed with the instrument of the person's latest sheet: instruments never mix. Who observed counts whatever the instrument was.</summary>
    private (RubricFacts Rubric, List<Observation> Observations, IEnumerable<long?> Observers) Observations(long id)
    {
        var sheets = Sheets[id].Where(s => rubrics.Of(s.RubricId) is not null).OrderByDescending(s => s.SchoolYear, StringComparer.Ordinal).ThenBy(s => s.RubricId).ToList();
        if (sheets.Count == 0)
        {
            return (rubrics.Main, [], []);
        }

        var rubric = rubrics.Of(sheets[0].RubricId)!;
        var opened = sheets.Where(s => s.RubricId == sheets[0].RubricId).Select(s => (Sheet: s, Values: vault.Open<List<ResultValue>>(Purpose.Results, s.SealedValues))).ToList();
        var instrument = InstrumentOf(opened.Select(s => s.Values));
        var observations = opened.SelectMany(s => s.Values.Where(v => v.Instrument == instrument)
            .Select(v => new Observation
            {
                Instrument = rubric.Instrument,
                Indicator = v.Indicator,
                Thousandths = v.Thousandths,
                SchoolYear = int.Parse(s.Sheet.SchoolYear.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture),
                ObservedOn = v.ObservedOn,
                ObserverId = v.ObserverId is { } observer ? Public(observer) : null,
            }));
        return (rubric, [.. observations], opened.SelectMany(s => s.Values).Select(v => v.ObserverId));
    }

    /// <summary>The one instrument of the latest year: our own where there is anything of it, else the first by name. Results of another are passed over in every year.</summary>
    private static string? InstrumentOf(IEnumerable<List<ResultValue>> latestFirst) => latestFirst.FirstOrDefault(values => values.Count > 0) is { } latest
        ? latest.Select(v => v.Instrument).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).First()
        : null;

    private string? Public(long personId) => PublicIds.GetValueOrDefault(personId);
}
