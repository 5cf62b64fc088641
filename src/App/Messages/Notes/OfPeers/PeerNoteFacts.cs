namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>What is known of one person in a pair of administrators, for what there is to say unasked. Days are the reader's own.</summary>
public sealed record PeerNoteFacts
{
    public required long PairId { get; init; }
    public required long SeatId { get; init; }
    public required string Partners { get; init; }
    public required DateOnly IntroducedOn { get; init; }

    /// <summary>Null before it is begun.</summary>
    public required DateOnly? PlanChangedOn { get; init; }

    public required bool PlanIsCompleted { get; init; }

    /// <summary>In order, as many as people; null where no day is set.</summary>
    public required IReadOnlyList<DateOnly?> Visits { get; init; }

    public required DateOnly? CallOn { get; init; }

    /// <summary>Finished or skipped.</summary>
    public required bool DebriefIsOver { get; init; }
}
