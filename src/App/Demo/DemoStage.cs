namespace Counterpart.App.Demo;

/// <summary>How far a demo school has come.</summary>
internal enum DemoStage
{
    NotTakingPart,
    Empty,
    PeopleIn,
    Suggested,
    Finalized,
}
