using System.Numerics;

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
    /// <exception cref="ArgumentException">Two results on one indicator, a result of no observation, or a rubric of more than 64 indicators.</exception>
    public static PersonWords About(Participant person, RubricFacts rubric)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(rubric);
        var profile = Profile.Of(person, rubric);
        var results = person.Results.DistinctBy(result => result.Indicator, StringComparer.Ordinal).ToDictionary(result => result.Indicator, StringComparer.Ordinal);
        return new PersonWords
        {
            Id = person.Id,
            Indicators = [.. rubric.Indicators.SelectMany((indicator, k) => Lines(profile, k, results.GetValueOrDefault(indicator)))],
            EvenProfile = profile.EvenProfile,
        };
    }

    private static List<IndicatorWords> Lines(Profile profile, int k, PooledResult? result)
    {
        if (Has(profile.LeftOut, k))
        {
            return [new IndicatorWords { Indicator = profile.Rubric.Indicators[k], Word = IndicatorWord.LeftOut }];
        }

        var line = new IndicatorWords
        {
            Indicator = profile.Rubric.Indicators[k],
            Word = result is null ? IndicatorWord.NotObserved : IndicatorWord.Steady,
            Observations = result?.Count ?? 0,
            FirstOn = result?.FirstOn,
            LastOn = result?.LastOn,
        };
        var said = new List<IndicatorWords>(2);
        if (Has(profile.Named | profile.Strong, k))
        {
            said.Add(line with { Word = IndicatorWord.CanShare, Help = profile.HelpOn(k) });
        }

        if (Has(profile.Wishes, k))
        {
            said.Add(line with { Word = IndicatorWord.WantsToGrow, Wish = profile.WishOn(k) });
        }

        return said.Count > 0 ? said : [line];
    }

    private static bool Has(ulong bits, int k) => BitOperations.PopCount(bits & 1UL << k) == 1;
}
