namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>A nominee as the district and the state see one.</summary>
public sealed record NomineeLine
{
    public required long PersonId { get; init; }
    public required Guid PublicId { get; init; }
    public required string Name { get; init; }
    public required string School { get; init; }
    public required string Level { get; init; }
    public required int? TravelMiles { get; init; }
    public required IReadOnlyList<DateOnly> AvoidDates { get; init; }
    public required NomineeReply Reply { get; init; }
    public required DateTime? RepliedAt { get; init; }
    public required bool HasEmail { get; init; }
    public required bool IsWithdrawn { get; init; }

    /// <summary>In a pair that is decided.</summary>
    public required bool IsMatched { get; init; }

    public required int Version { get; init; }

    /// <summary>Opened only where a page needs it.</summary>
    public NomineeCard? Card { get; init; }

    /// <summary>A district learns of a yes only.</summary>
    public string SaidToDistrict => Reply == NomineeReply.Yes ? "said yes" : "no yes so far";

    public string SaidToState => Reply switch
    {
        NomineeReply.Yes => "said yes",
        NomineeReply.No => "not this year",
        _ => "has not answered",
    };
}
