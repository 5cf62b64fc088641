namespace Counterpart.App.Rosters.Times;

/// <summary>One period to answer for: on all its days at once, or on one day.</summary>
/// <param name="Key">Its name in the form: the period's id, and the day behind a point where days differ.</param>
/// <param name="Kind">What the person said, or what the school's records say; null for nothing yet, or when the days differ.</param>
public sealed record WeekChoice(string Key, string Label, string When, PeriodKind? Kind)
{
    /// <summary>The other school at which the person is then, on one of the days at least.</summary>
    public string? ElsewhereAt { get; init; }
}
