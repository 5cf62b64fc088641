namespace Counterpart.Pairing;

/// <summary>
/// The words about one person, made from that person's own results and card alone: nothing about anyone else can change them.
/// </summary>
public sealed record PersonWords
{
    /// <summary>The person's id.</summary>
    public required string Id { get; init; }

    /// <summary>At least one line for each indicator, in rubric order; two lines when the person both shares it and wants to grow in it.</summary>
    public required IReadOnlyList<IndicatorWords> Indicators { get; init; }

    /// <summary>Results without anything to grow in, and no card that asks: ask the person, do not label.</summary>
    public bool EvenProfile { get; init; }

    /// <summary>The words about one person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="rubric">The rubric of the person's instrument.</param>
    public static PersonWords About(Participant person, RubricFacts rubric) => throw new NotSupportedException("Not written yet.");
}
