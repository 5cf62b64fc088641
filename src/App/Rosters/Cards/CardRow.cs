using Counterpart.App.Rosters.People;

namespace Counterpart.App.Rosters.Cards;

/// <summary>Whether a teacher has answered, and how it came. Never what the answer was.</summary>
public sealed record CardRow(PersonRow Person, DateTime? At, CardCameBy CameBy)
{
    public bool HasAnswered => At is not null || Person.Answer == TakingPart.NotThisYear;
}
