namespace Counterpart.App.Rosters.People;

/// <summary>One teacher in the list of the school: counts and states, never a word from a card or a result.</summary>
public sealed record PersonRow
{
    public required long PersonId { get; init; }
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required bool HasEmail { get; init; }
    public required IReadOnlyList<string> Grades { get; init; }
    public required IReadOnlyList<string> Subjects { get; init; }
    public required string Room { get; init; }
    public required DateOnly StartsOn { get; init; }
    public required DateOnly? EndsOn { get; init; }
    public TakingPart Answer { get; init; }
    public bool HasCard { get; init; }

    /// <summary>How many indicators were read from the latest results; 0 without any.</summary>
    public int IndicatorCount { get; init; }

    public string Line => Rosters.Grades.Line(Grades, Subjects);

    public bool IsHere(DateOnly today) => StartsOn <= today && (EndsOn is null || EndsOn >= today);
    public bool HasLeft(DateOnly today) => EndsOn < today;
}
