namespace Counterpart.Pairing;

/// <summary>A state's nominees and everything that decides who may be paired. The order of no list changes the answer.</summary>
public sealed record PeerQuestion
{
    /// <summary>The nominees who said yes.</summary>
    public required IReadOnlyList<PeerNominee> Nominees { get; init; }

    /// <summary>Facts of districts; a district without is unknown in everything.</summary>
    public IReadOnlyList<PeerDistrictFacts> Districts { get; init; } = [];

    /// <summary>Which districts are neighbors. A pair of districts twice counts with the shortest distance that is known.</summary>
    public required IReadOnlyList<PeerNeighbors> Neighbors { get; init; }

    /// <summary>Nominees who are not to be partners, by id.</summary>
    public IReadOnlyList<(string A, string B)> Apart { get; init; } = [];

    /// <summary>Pairs and groups of three that stay, by ids. They may break any rule: somebody decided so.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Kept { get; init; } = [];

    /// <summary>The pairs of the draft before: among equal answers the one with the most of them wins.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Before { get; init; } = [];

    /// <summary>First and last day among which common free school days (Monday to Friday) are counted.</summary>
    public (DateOnly First, DateOnly Last) Window { get; init; }

    /// <summary>The points.</summary>
    public PeerPoints Points { get; init; } = new();

    /// <summary>Cores that search side by side in a large question; the answer does not depend on it. Default 1.</summary>
    public int Threads { get; init; } = 1;
}
