using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Imports.EdFi.Reading.Standards;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>The results of elements, with the scale that holds for each and the person who observed. Feedback and comments are never looked at.</summary>
internal sealed class EvaluationReader(EdFiFindings found, EvaluationNames names)
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<EdFiPerson, EdFiPerson> _people = [];
    private readonly EvaluationScales _scales = new(names);
    private readonly ElementTitles _titles = new();
    private readonly Dictionary<string, EdFiPerson> _reviewers = new(StringComparer.Ordinal);
    private readonly HashSet<UInt128> _seen = [];
    private readonly List<EdFiRating> _ratings = [];
    private int _withoutNumber;

    public void Take(string resource, RecordPlace place, JsonRecord record)
    {
        switch (resource)
        {
            case EdFiResources.PerformanceRatings:
            case EdFiResources.EvaluationRatings:
                Reviewer(record);
                break;
            case EdFiResources.ElementRatings:
                Rating(place, record);
                break;
            default:
                _scales.Take(resource, record);
                _titles.Take(resource, record);
                break;
        }
    }

    public EdFiModel Into(EdFiModel model) => model with { Ratings = _ratings, RatingsWithoutNumber = _withoutNumber };

    /// <summary>Who observed, where it is said: for one visit, or for everything of the year.</summary>
    private void Reviewer(JsonRecord record)
    {
        List<JsonRecord> reviewers = [.. record.Each("reviewers").Select(r => r.Inside("reviewerPersonReference")).Where(r => r["personId"].Length > 0)];
        if (reviewers.Count == 0)
        {
            return;
        }

        if (reviewers.Count > 1)
        {
            found.Count("Observations by several people, of whom the first is kept");
        }

        var visit = record.Inside("performanceEvaluationRatingReference");
        var key = visit.IsObject
            ? EvaluationKeys.Visit(visit, record.Inside("evaluationReference")["evaluationTitle"], record["evaluationDate"])
            : EvaluationKeys.Year(record.Inside("performanceEvaluationReference"), record.Inside("personReference")["personId"]);
        _reviewers.TryAdd(key, Person(reviewers[0])!);
    }

    private void Rating(RecordPlace place, JsonRecord record)
    {
        var (visit, element) = (record.Inside("evaluationObjectiveRatingReference"), record.Inside("evaluationElementReference"));
        var title = element["evaluationElementTitle"];
        if (Person(visit) is not { } person || title.Length == 0)
        {
            found.Unplaced(place, $"the rating names no {(title.Length == 0 ? "element" : "person")}", "Ask for the export with its references.");
            return;
        }

        if (visit.Whole("schoolYear") is not { } year || year is < 2001 or > 2099)
        {
            found.Unplaced(place, "the rating has no school year we can read", "A school year is the year it ends in, like 2026.");
            return;
        }

        // The same record twice, as a fetch that goes on while somebody writes can bring it.
        var key = EvaluationKeys.Visit(visit, visit["evaluationTitle"], visit["evaluationDate"]);
        if (!_seen.Add(Digest($"{key}\n{visit["evaluationObjectiveTitle"]}\n{title}")))
        {
            found.Count("Ratings that are there twice, of which the first is used");
            return;
        }

        Keep(place, record, new EdFiRating(person, Once(title))
        {
            Evaluation = Once(visit["evaluationTitle"]),
            PerformanceEvaluation = Once(visit["performanceEvaluationTitle"]),
            Year = year,
            Date = visit.Date("evaluationDate"),
            Scale = _scales.Of(element),
            IsSelf = IsSelf(visit) || _titles.IsSelf(element),
            Reviewer = _reviewers.Count == 0 ? null : _reviewers.GetValueOrDefault(key) ?? _reviewers.GetValueOrDefault(EvaluationKeys.Year(visit, person.Id)),
            NamesReinforcement = _titles.Names(record["areaOfReinforcement"]),
            NamesRefinement = _titles.Names(record["areaOfRefinement"]),
        });
    }

    private void Keep(RecordPlace place, JsonRecord record, EdFiRating rating)
    {
        List<JsonRecord> results = [.. record.Each("elementRatingResults")];
        var own = results.FindAll(r => !ElementTitles.SaysSelf(r["ratingResultTitle"]));
        if (results.Count > 0 && own.Count == 0)
        {
            rating = rating with { IsSelf = true };
            own = results;
        }

        List<long> numbers = [.. own.Select(r => r.Thousandths(names.Rating)).OfType<long>().Distinct()];
        if (numbers.Count == 0)
        {
            _withoutNumber++;
        }
        else if (rating.Scale is { } scale && (numbers[0] < scale.Lowest || numbers[0] > scale.Highest))
        {
            _withoutNumber++;
            found.Unplaced(place, "the rating is outside of the scale that is declared for it", "Correct the rating or the scale.");
        }
        else
        {
            if (numbers.Count > 1)
            {
                found.Count("Ratings with several numbers, of which the first is used");
            }

            _ratings.Add(rating with { Thousandths = numbers[0] });
        }
    }

    private static bool IsSelf(JsonRecord visit) =>
        ElementTitles.SaysSelf(visit["evaluationTitle"]) || ElementTitles.SaysSelf(visit["performanceEvaluationTitle"]) || ElementTitles.SaysSelf(visit.Descriptor("performanceEvaluationTypeDescriptor"));

    /// <summary>A state has millions of long keys; of each a digest is enough to know it again.</summary>
    private static UInt128 Digest(string key) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(MemoryMarshal.AsBytes(key.AsSpan())));

    /// <summary>The same words are in a million records: each is kept once.</summary>
    private string Once(string text) => _texts.TryGetValue(text, out var kept) ? kept : _texts[text] = text;

    private EdFiPerson? Person(JsonRecord reference)
    {
        if (reference["personId"] is not { Length: > 0 } id)
        {
            return null;
        }

        var person = new EdFiPerson(id, Once(reference.Descriptor("sourceSystemDescriptor")));
        return _people.TryGetValue(person, out var kept) ? kept : _people[person] = person;
    }
}
