using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Kinds;

/// <summary>What a file of cards changes for one person; null stays as it is.</summary>
internal sealed record CardChange(long PersonId, CardAnswers? Answers, TakingPart? TakingPart)
{
    /// <summary>The first row about the person.</summary>
    public int Row { get; init; }
}
