namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>A visit or a call for the calendars of a pair.</summary>
/// <param name="EventId">The same for life.</param>
/// <param name="Title">Neutral: calendars are shared.</param>
/// <param name="Place">A school; empty for a call.</param>
/// <param name="Path">Of its page, behind the address of the pair.</param>
public sealed record PeerInvitation(Guid EventId, string Title, string Place, string Path, PeerTime Time)
{
    /// <summary>Grows with each change.</summary>
    public required int Sequence { get; init; }

    public required DateTime ChangedAt { get; init; }
    public bool IsCancelled { get; init; }
}
