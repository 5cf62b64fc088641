namespace Counterpart.App.Oversight;

/// <summary>Stages in words: what a list calls them, what a school's line says, and what the state can do next.</summary>
public static class StageWords
{
    /// <summary>As an address names it.</summary>
    public static string Key(Stage stage) => stage switch
    {
        Stage.NotTakingPart => "out",
        Stage.NoAgreement => "agreement",
        Stage.NotStarted or Stage.PeopleIn => "before",
        Stage.CouldRun => "ready",
        Stage.Suggested => "suggested",
        Stage.Reviewing => "reviewing",
        _ => "finalized",
    };

    public static readonly IReadOnlyList<(string Key, string Words)> Views =
    [
        ("", "All"), ("out", "Not taking part"), ("agreement", "No agreement"), ("before", "Cannot run yet"), ("ready", "Could run"),
        ("suggested", "Suggested"), ("reviewing", "Reviewing"), ("finalized", "Finalized"), ("calls", "Calls to make"),
    ];

    public static string Of(Stage stage, bool hasCards) => stage switch
    {
        Stage.NotTakingPart => "not taking part",
        Stage.NoAgreement => "no data agreement on file",
        Stage.NotStarted => "not started",
        Stage.PeopleIn => "people are in",
        Stage.CouldRun => hasCards ? "asking people" : "results are in",
        Stage.Suggested => "suggestions are ready",
        Stage.Reviewing => "reviewing suggestions",
        _ => "finalized",
    };

    public static string Next(Stage stage) => stage switch
    {
        Stage.NotTakingPart => "Ask whether the school takes part; enter the answer for it",
        Stage.NoAgreement => "Get the district’s agreement signed",
        Stage.NotStarted => "Bring in its people with a file, or ask the principal to",
        Stage.PeopleIn => "Wait for cards, or bring in results",
        Stage.CouldRun => "Suggest partners",
        Stage.Suggested => "Wait: the principal has been told. Call if nothing moves",
        Stage.Reviewing => "Nothing: the principal decides",
        _ => "Nothing: introductions are the school’s next step",
    };
}
