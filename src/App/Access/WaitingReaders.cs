using Counterpart.App.CheckIns.Sharing;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Rosters.April;

namespace Counterpart.App.Access;

/// <summary>Who knows what waits for a teacher.</summary>
public sealed class WaitingReaders(FindWaiting observations, FindPlansWaiting plans, FindLineAsks lines, FindApril april)
{
    public async Task<IReadOnlyList<TodayPlace>> ExecuteAsync(Actor actor, CancellationToken cancel) =>
        [.. await observations.ExecuteAsync(actor, cancel), .. await plans.ExecuteAsync(actor, cancel), .. await lines.ExecuteAsync(actor, cancel), .. await april.ExecuteAsync(actor, cancel)];
}
