namespace Counterpart.App.Demo;

/// <summary>How far a demo school has come.</summary>
internal enum DemoStage
{
    NotTakingPart,
    Empty,
    PeopleIn,
    Suggested,

    /// <summary>A few pairs are finalized, a place waits for a colleague to be hired, and somebody lost a partner.</summary>
    InReview,
    Finalized,
}
