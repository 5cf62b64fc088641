namespace Counterpart.App.Review.Compare;

/// <summary>An earlier draft by its number, when it came to be, and what made it.</summary>
/// <param name="RunId">The run it rests on.</param>
public sealed record ComparedVersion(int Number, DateTime At, string What, long RunId)
{
    /// <summary>That draft as seen from the later of the two runs: the earlier one does not know who joined after it.</summary>
    public Draft OnLaterRun(Draft draft) => draft with { RunId = Math.Max(draft.RunId, RunId) };
}
