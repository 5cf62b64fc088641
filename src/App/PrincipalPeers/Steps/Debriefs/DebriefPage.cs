namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

/// <summary>The reader's own debrief. Nobody else has a page with it.</summary>
public sealed record DebriefPage
{
    public required OwnPeers Peers { get; init; }
    public required DebriefText Text { get; init; }
    public required bool IsFinished { get; init; }
    public required bool IsSkipped { get; init; }

    /// <summary>What was shared upward; empty for nothing.</summary>
    public required string Line { get; init; }

    public required bool LineToState { get; init; }
    public required bool LineToDirector { get; init; }

    /// <summary>0 before the first save.</summary>
    public required int Version { get; init; }

    /// <summary>Ideas from the own visit notes, to choose from.</summary>
    public required IReadOnlyList<KeptIdea> FromVisits { get; init; }

    public string Address => $"{Peers.Address}/debrief";
}
