namespace Counterpart.Pairing;

/// <summary>One school's question: who should be partners? Plain data; the order of every list is without meaning.</summary>
public sealed record SchoolQuestion
{
    /// <summary>The rubric most people's results and cards speak of.</summary>
    public required RubricFacts Rubric { get; init; }

    /// <summary>Rubrics of the others (library media, school services). Indicators match only within one instrument.</summary>
    public IReadOnlyList<RubricFacts> OtherRubrics { get; init; } = [];

    /// <summary>Everybody of the school, also those who do not take part this year.</summary>
    public required IReadOnlyList<Participant> People { get; init; }

    /// <summary>What the principal says about two people.</summary>
    public IReadOnlyList<PairRule> Rules { get; init; } = [];

    /// <summary>Groups that stay: locked, finalized, or reviewed and not freed as they are; suggested ones may take a third person who would be left over.</summary>
    public IReadOnlyList<PlanGroup> Kept { get; init; } = [];

    /// <summary>Groups of the last run or of the principal's draft; among equal answers the one that changes fewest of them wins.</summary>
    public IReadOnlyList<PlanGroup> Before { get; init; } = [];

    /// <summary>How many school days a schedule cycle has; null: 5 when a day is named Mon to Fri, else the number of day names in use.</summary>
    public int? CycleDays { get; init; }

    /// <summary>All settings of the run.</summary>
    public PairingSettings Settings { get; init; } = new();
}
