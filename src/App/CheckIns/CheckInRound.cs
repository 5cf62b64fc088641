using Counterpart.App.Plumbing;

namespace Counterpart.App.CheckIns;

/// <summary>One of the four rounds of a school year, two months each.</summary>
/// <param name="Number">1 to 4.</param>
public sealed record CheckInRound(int Number, DateOnly First, DateOnly Last)
{
    /// <summary>"Sep to Oct".</summary>
    public string Months => $"{SchoolTime.SayShort(First)[..3]} to {SchoolTime.SayShort(Last)[..3]}";
}
