namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>Where a step of a pair stands.</summary>
public enum StepState
{
    Open,
    Next,
    Done,
    Skipped,
}
