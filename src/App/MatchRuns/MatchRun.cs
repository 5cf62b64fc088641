using Counterpart.App.Access;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns;

/// <summary>One run of suggestions, kept so that it can be repeated bit for bit and every suggestion explained.</summary>
public sealed class MatchRun : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required DateTime RanAt { get; init; }
    public required long RanById { get; init; }

    /// <summary>Settings as canonical text.</summary>
    public required string Settings { get; init; }

    /// <summary>Which observations were taken together.</summary>
    public PoolingKind Pooling { get; init; }

    public required string InputDigest { get; init; }
    public required string EngineVersion { get; init; }
    public required long Seed { get; init; }

    /// <summary>Weights and duals: they could be read back to results, so they are sealed like them.</summary>
    public required byte[] SealedProof { get; init; }

    /// <summary>The facts of every allowed pair, sealed; prices are computed from these, never from results.</summary>
    public required byte[] SealedFacts { get; init; }

    /// <summary>Everybody as <see cref="PersonInRun"/>, sealed: what the next run is compared with.</summary>
    public byte[] SealedPeople { get; init; } = [];

    public required int PeopleCount { get; init; }
    public required int CardCount { get; init; }
    public required int ResultCount { get; init; }

    public List<Suggestion> Suggestions { get; init; } = [];
}
