using Counterpart.App.PrincipalPeers.Steps.Plans;

namespace Counterpart.App.PrincipalPeers.Steps.Calls;

/// <summary>The call of a pair as one of its people reads it, set or not.</summary>
public sealed record CallPage
{
    public const string Title = "P3 call";

    public required OwnPeers Peers { get; init; }

    /// <summary>Null until a time is set.</summary>
    public required PeerCall? Call { get; init; }

    public required CallText Own { get; init; }
    public required bool IsShared { get; init; }

    /// <summary>Of the own note; 0 before the first save.</summary>
    public required int NoteVersion { get; init; }

    public required IReadOnlyList<(PeerPerson Writer, CallText Text)> Shared { get; init; }

    /// <summary>Whose action plans the reader may open besides the own.</summary>
    public required IReadOnlyList<PeerPerson> Plans { get; init; }

    public required PlanStatus OwnPlan { get; init; }
    public bool IsDone => Call?.DoneAt is not null;
    public PeerTime Time => TimeOf(Call!);

    /// <summary>By the reader's own clock.</summary>
    public PeerTime Mine => Time.In(Peers.Me.Zone);

    public string Address => $"{Peers.Address}/call";

    public static PeerTime TimeOf(PeerCall call) => new(call.On, call.StartsAt, call.Minutes, call.Zone);

    public static PeerInvitation Invitation(PeerCall call) => new(call.PublicId, Title, "", "call", TimeOf(call)) { Sequence = call.Version, ChangedAt = call.ChangedAt };
}
