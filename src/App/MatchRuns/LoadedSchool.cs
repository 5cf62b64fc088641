using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns;

/// <summary>A school's question with results and cards opened: lives as long as one act and is never stored.</summary>
public sealed record LoadedSchool
{
    public required SchoolQuestion Question { get; init; }

    /// <summary>Person ids by the public ids the question uses; vacant seats are not in it.</summary>
    public required IReadOnlyDictionary<string, long> PersonIds { get; init; }

    /// <summary>People whose results speak of part of a school year.</summary>
    public IReadOnlySet<long> PartOfYear { get; init; } = new HashSet<long>();

    public required int CardCount { get; init; }
    public required int ResultCount { get; init; }

    public RubricFacts RubricOf(Participant person) =>
        Question.OtherRubrics.FirstOrDefault(r => r.Instrument == person.Instrument) ?? Question.Rubric;
}
