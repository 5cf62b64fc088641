namespace Counterpart.App.PrincipalPeers.Map;

/// <summary>What the map shows, as its form says it.</summary>
public sealed record MapLayers(bool Nominated, bool Pairs, bool NoAnswer, bool Zones)
{
    public static readonly IReadOnlyList<(string Key, string Words)> Choices = [("nominated", "Nominees"), ("pairs", "Pairs"), ("no-answer", "Districts without an answer"), ("zones", "Eastern time")];

    /// <param name="chosen">The ticked boxes; null when the form was not used: then everything.</param>
    public static MapLayers Of(IReadOnlyList<string>? chosen) => chosen is null
        ? new(true, true, true, true)
        : new(chosen.Contains("nominated", StringComparer.Ordinal), chosen.Contains("pairs", StringComparer.Ordinal), chosen.Contains("no-answer", StringComparer.Ordinal), chosen.Contains("zones", StringComparer.Ordinal));

    public bool Has(string key) => key switch { "nominated" => Nominated, "pairs" => Pairs, "no-answer" => NoAnswer, _ => Zones };
}
