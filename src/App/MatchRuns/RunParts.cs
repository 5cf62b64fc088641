using Counterpart.App.Review;

namespace Counterpart.App.MatchRuns;

/// <summary>What a run is put together from.</summary>
public sealed class RunParts(SchoolQuestions questions, DeriveWords deriveWords, Drafts drafts, TimeProvider clock)
{
    public SchoolQuestions Questions => questions;
    public DeriveWords DeriveWords => deriveWords;
    public Drafts Drafts => drafts;
    public DateTime Now => clock.GetUtcNow().UtcDateTime;
}
