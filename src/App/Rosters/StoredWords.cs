using Counterpart.Pairing;

namespace Counterpart.App.Rosters;

/// <summary>What <see cref="OwnWords"/> keeps sealed: one line for each indicator in rubric order. Made from the person's own results and card alone;
/// what a principal knows is not in here, because the person reads it.</summary>
/// <param name="EvenProfile">Results without anything to grow in, and no card that asks: ask the person, do not label.</param>
public sealed record StoredWords(IReadOnlyList<StoredWord> Indicators, bool EvenProfile = false)
{
    /// <summary>Both lines that pairing may say about one indicator (shares it, wants to grow in it) become one.</summary>
    public static StoredWords From(PersonWords words) =>
        new([.. words.Indicators.GroupBy(w => w.Indicator, StringComparer.Ordinal).Select(One)], words.EvenProfile);

    private static StoredWord One(IGrouping<string, IndicatorWords> lines) => new(lines.Key)
    {
        CanShare = lines.Select(w => w.Help).FirstOrDefault(h => h is not null and not HelpGround.NamedByPrincipal),
        WantsToGrow = lines.Select(w => w.Wish).FirstOrDefault(w => w is not null),
        LeftOut = lines.Any(w => w.Word == IndicatorWord.LeftOut),
        ObservationCount = lines.Max(w => w.Observations),
        FirstOn = lines.Min(w => w.FirstOn),
        LastOn = lines.Max(w => w.LastOn),
    };
}
