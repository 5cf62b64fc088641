using Counterpart.App.Access;
using Counterpart.App.MatchRuns;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;

namespace Counterpart.App.Demo;

/// <summary>What the demo's principals have decided.</summary>
public sealed class DemoDecisions(RunSuggestions run, Drafts drafts, FinalizePairs finalize)
{
    public Task<Outcome> SuggestAsync(Actor principal, SchoolThisYear here, CancellationToken cancel) =>
        run.ExecuteAsync(principal, here, new RunOrder { Seen = 0 }, cancel);

    /// <summary>Every pair that was suggested.</summary>
    public async Task<Outcome> FinalizeAsync(Actor principal, SchoolThisYear here, CancellationToken cancel) =>
        await drafts.LatestAsync(here, cancel) is { } draft
            ? await finalize.ExecuteAsync(principal, here, draft.Number, [.. draft.Pairs.Select(p => p.Id)], cancel)
            : new Outcome.Missing();
}
