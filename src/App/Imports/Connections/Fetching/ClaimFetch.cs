using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>Takes the next fetch that is due: asked for, or its night has come, or left by a node that is gone. Of two nodes that want it one gets it.</summary>
public sealed class ClaimFetch(AppDb db, TimeProvider clock)
{
    /// <summary>A node that has not been heard of for so long is gone.</summary>
    private static readonly TimeSpan Gone = TimeSpan.FromMinutes(2);

    public async Task<FetchClaim?> NextAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var lastHeard = now - Gone;
        var due = await db.Connections.AsNoTracking()
            .Where(c => c.State == FetchState.Waiting || (c.State == FetchState.Idle && c.NextFetchAt <= now) || (c.State == FetchState.Fetching && c.BeatAt < lastHeard))
            .OrderBy(c => c.Id).FirstOrDefaultAsync(cancel);
        if (due is null)
        {
            return null;
        }

        var claim = new FetchClaim(due.Id, PublicId.New());
        var (isNight, wantsResults) = due.State == FetchState.Idle ? (true, due.Nightly == NightlyFetch.RostersAndResults) : (due.IsNight, due.WantsResults);
        var taken = await db.Connections
            .Where(c => c.Id == due.Id && c.Version == due.Version && c.State == due.State && c.ClaimId == due.ClaimId)
            .ExecuteUpdateAsync(
                c => c.SetProperty(x => x.State, FetchState.Fetching).SetProperty(x => x.ClaimId, claim.Id).SetProperty(x => x.BeatAt, now)
                    .SetProperty(x => x.IsNight, isNight).SetProperty(x => x.WantsResults, wantsResults).SetProperty(x => x.Progress, ""),
                cancel);
        return taken == 1 ? claim : null;
    }

    /// <summary>Says that this node is alive and how far it is.</summary>
    /// <returns>False when the claim is gone: the connection was changed or removed.</returns>
    public async Task<bool> BeatAsync(FetchClaim claim, string progress, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.Connections.Where(c => c.Id == claim.ConnectionId && c.ClaimId == claim.Id)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.BeatAt, now).SetProperty(x => x.Progress, progress), cancel) == 1;
    }
}
