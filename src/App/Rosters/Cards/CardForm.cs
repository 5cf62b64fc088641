using Counterpart.App.Evaluations;

namespace Counterpart.App.Rosters.Cards;

/// <summary>What the card's form shows, on the own screen and when the office types in a paper card.</summary>
public sealed record CardForm
{
    public required CardOwner Owner { get; init; }
    public required CardInput Input { get; init; }

    /// <summary>The version as it is now: what the form sends back.</summary>
    public required int Version { get; init; }

    public required IReadOnlyList<RubricIndicator> Indicators { get; init; }

    /// <summary>Names of those who read cards.</summary>
    public required IReadOnlyList<string> Readers { get; init; }

    public bool IsPicked(RubricIndicator indicator) =>
        Input.Share.Contains(indicator.Code, StringComparer.Ordinal) || Input.WorkOn.Contains(indicator.Code, StringComparer.Ordinal);
}
