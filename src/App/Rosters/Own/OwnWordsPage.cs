using Counterpart.App.Programs;

namespace Counterpart.App.Rosters.Own;

/// <summary>Everything a person's own page shows.</summary>
public sealed record OwnWordsPage
{
    public required SchoolThisYear Here { get; init; }
    public required string FirstName { get; init; }
    public required IReadOnlyList<OwnLine> Lines { get; init; }

    /// <summary>Null when no card came.</summary>
    public required CardAnswers? Card { get; init; }

    public required DateTime? CardAt { get; init; }
    public required IReadOnlyList<string> LastYear { get; init; }
    public required bool NotThisYear { get; init; }
    public required bool EvenProfile { get; init; }
    public required bool PartOfYear { get; init; }
    public required bool HasResults { get; init; }
    public required IReadOnlyList<string> Readers { get; init; }

    public string NamesOf(IEnumerable<string> codes) =>
        string.Join(", ", Lines.Where(l => codes.Contains(l.Indicator.Code, StringComparer.Ordinal)).Select(l => l.Indicator.Name));
}
