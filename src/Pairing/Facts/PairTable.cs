namespace Counterpart.Pairing;

/// <summary>
/// The facts of all pairs of a school as plain data that can be sealed after a run and read back by any serializer. It holds words, never
/// results; reviews and prices work from it alone.
/// </summary>
public sealed record PairTable
{
    /// <summary>Everybody, ascending by id.</summary>
    public required IReadOnlyList<PersonFacts> People { get; init; }

    /// <summary>Facts of each pair that may be partners, ascending by ids; also of forbidden pairs that a plan keeps together.</summary>
    public required IReadOnlyList<PairFacts> Pairs { get; init; }

    /// <summary>Pairs of people taking part that may not be partners, ascending by ids.</summary>
    public IReadOnlyList<ForbiddenPair> Forbidden { get; init; } = [];

    /// <summary>Rules of the run.</summary>
    public IReadOnlyList<PairRule> Rules { get; init; } = [];

    /// <summary>How many school days a schedule cycle has.</summary>
    public int CycleDays { get; init; } = 5;

    /// <summary>The settings, as text.</summary>
    public required string Settings { get; init; }
}
