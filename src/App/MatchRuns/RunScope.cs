namespace Counterpart.App.MatchRuns;

/// <summary>How much of a draft a run may change. What is locked, finalized or marked good stays in each of them.</summary>
public enum RunScope
{
    /// <summary>Only pairs of people about whom something changed since the last run are proposed anew, and gaps are filled.</summary>
    Gaps,

    /// <summary>Everything that is not marked is proposed anew.</summary>
    Anew,

    /// <summary>Every pair stays and only the words are made anew: after the principal added something known.</summary>
    WordsOnly,
}
