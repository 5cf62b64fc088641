namespace Counterpart.App.Oversight;

/// <summary>How far a school has come this year, in order.</summary>
public enum Stage
{
    NotTakingPart,
    NoAgreement,
    NotStarted,

    /// <summary>People, but neither cards nor results to start from.</summary>
    PeopleIn,

    /// <summary>Suggestions can be run.</summary>
    CouldRun,

    /// <summary>Suggested by the state; nobody at the school has worked on it.</summary>
    Suggested,

    Reviewing,
    Finalized,
}
