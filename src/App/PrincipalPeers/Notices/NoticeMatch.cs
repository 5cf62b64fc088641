namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>A match as a notice tells it: who of the district with whom elsewhere. No focus, nothing anybody declared.</summary>
public sealed record NoticeMatch
{
    public required Guid PairId { get; init; }
    /// <summary>The place of whoever is of the district.</summary>
    public required long SeatId { get; init; }

    public required string Name { get; init; }
    public required string School { get; init; }

    /// <summary>"Ruth Ogle, Laurel Ridge Elementary, Laurel County Schools (director of schools: Jo Vance)"; two of them for a group of three.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    public required DateTime? IntroducedAt { get; init; }

    /// <summary>Why its administrators are not told yet; empty when nothing is in the way but the days.</summary>
    public required string Hindrance { get; init; }

    public string Sentence => $"{Name} ({School}) with {Plumbing.Words.List(Partners)}";
}
