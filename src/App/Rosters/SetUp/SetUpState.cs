namespace Counterpart.App.Rosters.SetUp;

public enum SetUpState
{
    NotStarted,
    InProgress,
    Completed,
    CannotStartYet,
}
