using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Time;

/// <summary>Whoever ends a partnership ends what it made: nothing of it is on a calendar link any more, and calendars that were invited are told. The caller saves.</summary>
public sealed class EndStandingTime(AppDb db, StandingMail mail)
{
    public DateTime Now => mail.Now;

    public async Task ExecuteAsync(SchoolThisYear here, Partnership pair, CancellationToken cancel)
    {
        if (await db.StandingTimes.SingleOrDefaultAsync(t => t.PartnershipId == pair.Id && t.StoppedAt == null, cancel) is { } time)
        {
            (time.StoppedAt, time.Version) = (Now, time.Version + 1);
            await mail.CancelAsync(here, time, cancel);
        }
    }
}
