using Counterpart.App.Programs;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Rosters.OnePerson;

/// <summary>What the page of one person shows.</summary>
public sealed record PersonPage
{
    public required SchoolThisYear Here { get; init; }
    public required Person Person { get; init; }
    public required Position Position { get; init; }

    /// <summary>As it is saved now.</summary>
    public required PersonForm Saved { get; init; }

    /// <summary>Who can be manager or observer: leaders first, then by name.</summary>
    public required IReadOnlyList<(string Id, string Name)> Others { get; init; }

    public required TakingPart Answer { get; init; }
    public required DateTime? CardAt { get; init; }
    public required bool PartOfYear { get; init; }
    public required int IndicatorCount { get; init; }
    public required IReadOnlyList<string> LastYear { get; init; }
    public required bool HasPartnership { get; init; }

    /// <summary>Files it came from.</summary>
    public required IReadOnlyList<PersonSource> Sources { get; init; }
}
