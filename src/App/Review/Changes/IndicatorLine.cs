namespace Counterpart.App.Review.Changes;

/// <summary>One indicator and the word of each person for it, in the order of the names.</summary>
/// <param name="Name">The indicator.</param>
/// <param name="Words">"strength", "growth area", "both", "steady" or "not observed", person by person.</param>
/// <param name="Together">"Ana brings", "learn together", or nothing.</param>
public sealed record IndicatorLine(string Name, IReadOnlyList<string> Words, string Together)
{
    /// <summary>"from 3 observations, last one Apr 2026", person by person; empty where nothing was observed.</summary>
    public IReadOnlyList<string> From { get; init; } = [];
}
