using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Time;

internal static class EndStandingTime
{
    /// <summary>Whoever ends a partnership ends what it made: nothing of it is on a calendar link any more. The caller saves.</summary>
    public static async Task EndStandingTimeAsync(this AppDb db, long partnership, DateTime now, CancellationToken cancel)
    {
        if (await db.StandingTimes.SingleOrDefaultAsync(t => t.PartnershipId == partnership && t.StoppedAt == null, cancel) is { } time)
        {
            (time.StoppedAt, time.Version) = (now, time.Version + 1);
        }
    }
}
