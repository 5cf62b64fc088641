namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>The state's draft as the page shows it.</summary>
public sealed record PeerBoard
{
    public required PeerThisYear Year { get; init; }
    public required LoadedPeers Loaded { get; init; }
    public required IReadOnlyList<PeerLine> Lines { get; init; }
    public required IReadOnlyList<LoneNominee> Alone { get; init; }

    /// <summary>Who is kept apart by the state, and the rule's id.</summary>
    public required IReadOnlyList<(Guid Id, string Names)> Apart { get; init; }

    /// <summary>When suggestions ran last, and how long they took; null before the first time.</summary>
    public required (DateTime At, int Milliseconds)? Ran { get; init; }

    public required int Finalized { get; init; }

    /// <summary>Counties with districts that have not answered.</summary>
    public required IReadOnlyList<string> NoAnswer { get; init; }

    public int In(PeerPile pile) => Lines.Count(l => l.Pile == pile);
}
