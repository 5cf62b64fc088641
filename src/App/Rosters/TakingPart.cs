namespace Counterpart.App.Rosters;

public enum TakingPart
{
    NoAnswerYet,
    Yes,
    NotThisYear,
}
