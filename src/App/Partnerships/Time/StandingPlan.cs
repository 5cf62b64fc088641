namespace Counterpart.App.Partnerships.Time;

/// <summary>From which day on and how often.</summary>
/// <param name="CycleDays">0 counts weeks; else school days, for a rotation of so many.</param>
public sealed record StandingPlan(int CycleDays, bool EveryOther, DateOnly FirstDay)
{
    public IReadOnlyList<MovedDay> Moves { get; init; } = [];

    public MovedDay? MoveOf(DateOnly day) => Moves.FirstOrDefault(m => m.Day == day);
}
