using Counterpart.App.Programs;

namespace Counterpart.App.Rosters.Cards;

/// <summary>Whose card it is, at which school and in which year.</summary>
public sealed record CardOwner
{
    public required long PersonId { get; init; }
    public required Guid PublicId { get; init; }
    public required string Name { get; init; }
    public required SchoolThisYear Here { get; init; }
    public required DateTime Now { get; init; }

    /// <summary>The person is the one acting.</summary>
    public required bool IsSelf { get; init; }

    /// <summary>Names of last year's partner, or two after a group of three.</summary>
    public required IReadOnlyList<string> LastYear { get; init; }

    public string FirstName => Name.Split(' ', 2)[0];
}
