namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>How far a pair has come, as one of its people reads it.</summary>
public sealed record Journey
{
    public required OwnPeers Peers { get; init; }
    public required IReadOnlyList<JourneyStep> Steps { get; init; }

    /// <summary>Whose action plans the reader may open.</summary>
    public required IReadOnlyList<PeerPerson> SharedPlans { get; init; }

    public required IReadOnlyList<(int Number, PeerTime Time, PeerPerson Host, bool IsDone)> Visits { get; init; }
    public required PeerTime? Call { get; init; }
    public required bool CallIsDone { get; init; }

    /// <summary>Null when everything is done.</summary>
    public JourneyStep? Next => Steps.FirstOrDefault(s => s.State == StepState.Next);

    /// <summary>Of the next step, or of the last.</summary>
    public int Number => Next is { } next ? Steps.ToList().IndexOf(next) + 1 : Steps.Count;
}
