using System.Globalization;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Rosters;
using Counterpart.Pairing;
using PartnerWish = Counterpart.Pairing.PartnerWish;

namespace Counterpart.App.MatchRuns;

/// <summary>Makes one participant of the question from the rows about that person.</summary>
internal sealed class PersonParts(Vault vault, PersonRows rows, SchoolRubrics rubrics)
{
    private static readonly Pooling pooling = new();

    public required int PresentYear { get; init; }
    public required ILookup<long, ResultSheet> Sheets { get; init; }
    public required ILookup<long, string> Named { get; init; }
    public required IReadOnlyDictionary<long, List<string>> LeftOut { get; init; }
    public required ILookup<long, long> LastYear { get; init; }
    public required IReadOnlyDictionary<long, string> PublicIds { get; init; }
    public required HashSet<long> InTwo { get; init; }
    public DateTime? LastRunAt { get; init; }

    public Participant Participant(Position position)
    {
        var id = position.PersonId;
        var card = rows.Cards.TryGetValue(id, out var row) ? vault.Open<CardAnswers>(Purpose.Cards, row.SealedAnswers) : null;
        var (rubric, observations) = Observations(id);
        return new Participant
        {
            Id = position.Person!.PublicId.ToString("N"),
            TakesPart = rows.Participations.GetValueOrDefault(id)?.Answer != TakingPart.NotThisYear,
            Grades = position.Grades,
            Subjects = position.Subjects,
            Instrument = rubric.Instrument,
            Results = pooling.Pool(observations, rubric, PresentYear),
            Share = card?.Share ?? [],
            WorkOn = card?.WorkOn ?? [],
            Wish = card is null ? PartnerWish.NoView : Enum.Parse<PartnerWish>(card.Wish.ToString()),
            Named = [.. Named[id].Distinct(StringComparer.Ordinal)],
            LeftOut = LeftOut.GetValueOrDefault(id) ?? [],
            LastYearPartnerIds = [.. LastYear[id].Select(Public).OfType<string>()],
            Time = rows.Weeks.GetValueOrDefault(id),
            ManagerId = position.ManagerId is { } manager ? Public(manager) : null,
            ObserverIds = [.. observations.Select(o => o.ObserverId).Append(position.ObserverId is { } o ? Public(o) : null).OfType<string>().Distinct(StringComparer.Ordinal)],
            RosterChanged = LastRunAt is { } ran && position.StartsOn > DateOnly.FromDateTime(ran),
            HasOtherPartnership = InTwo.Contains(id),
        };
    }

    /// <summary>Everything observed with the instrument of the person's latest sheet: instruments never mix.</summary>
    private (RubricFacts Rubric, List<Observation> Observations) Observations(long id)
    {
        var sheets = Sheets[id].Where(s => rubrics.Of(s.RubricId) is not null).OrderByDescending(s => s.SchoolYear, StringComparer.Ordinal).ThenBy(s => s.RubricId).ToList();
        if (sheets.Count == 0)
        {
            return (rubrics.Main, []);
        }

        var rubric = rubrics.Of(sheets[0].RubricId)!;
        var observations = sheets.Where(s => s.RubricId == sheets[0].RubricId).SelectMany(sheet => vault
            .Open<List<ResultValue>>(Purpose.Results, sheet.SealedValues)
            .Select(v => new Observation
            {
                Instrument = rubric.Instrument,
                Indicator = v.Indicator,
                Thousandths = v.Thousandths,
                SchoolYear = int.Parse(sheet.SchoolYear.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture),
                ObservedOn = v.ObservedOn,
                ObserverId = v.ObserverId is { } observer ? Public(observer) : null,
            }));
        return (rubric, [.. observations]);
    }

    private string? Public(long personId) => PublicIds.GetValueOrDefault(personId);
}
