namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>One of the five steps as the indicator shows it.</summary>
/// <param name="When">"Oct 14", "by Oct 30", "shared".</param>
/// <param name="Path">Behind the address of the pair.</param>
/// <param name="Act">What there is to do, as a button says it.</param>
public sealed record JourneyStep(string Name, string When, string Path, string Act, StepState State)
{
    public string Says => State switch { StepState.Done => "Done", StepState.Skipped => "Skipped", StepState.Next => "Next", _ => "" };
}
