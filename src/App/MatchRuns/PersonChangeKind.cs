namespace Counterpart.App.MatchRuns;

/// <summary>What about a person is otherwise than a run knew it.</summary>
public enum PersonChangeKind
{
    Joined,
    Left,
    Work,
    Card,
    Results,
    Week,
    Known,
}
