using Counterpart.App.Evaluations;

namespace Counterpart.App.PrincipalPeers.Own;

/// <summary>A nomination as the nominee sees it, or as the state does who enters answers for the nominee.</summary>
public sealed record OwnNomination
{
    public required Guid PublicId { get; init; }
    public required string Name { get; init; }
    public required string School { get; init; }
    public required string District { get; init; }
    public required Guid DistrictPublicId { get; init; }

    /// <summary>The district said no meanwhile: then nothing is asked of anybody.</summary>
    public required bool DistrictTakesPart { get; init; }

    public required NomineeReply Reply { get; init; }
    public required string Level { get; init; }
    public required int? TravelMiles { get; init; }
    public required IReadOnlyList<DateOnly> AvoidDates { get; init; }
    public required NomineeCard Card { get; init; }
    public required int Version { get; init; }

    /// <summary>In a pair that is decided: answers stay as they are.</summary>
    public required bool IsMatched { get; init; }

    public required PeerThisYear Year { get; init; }
    public required IReadOnlyList<RubricIndicator> Indicators { get; init; }

    public string NameOf(string code) => Indicators.FirstOrDefault(i => i.Code == code)?.Name ?? code;
}
