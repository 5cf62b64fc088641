namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>Counts that belong together.</summary>
/// <param name="Note">What they are counts of; may be empty.</param>
public sealed record CountGroup(string Title, string Note, IReadOnlyList<CountRow> Rows)
{
    /// <summary>Districts are public; everything else counts people.</summary>
    public bool IsOfPeople { get; init; } = true;
}
