using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Introductions;

/// <summary>What became of the emails of introductions. The caller names places it has read through its own scope.</summary>
public sealed class ReadPosts(AppDb db, TimeProvider clock)
{
    /// <returns>For each place that was mailed: its message.</returns>
    public async Task<IReadOnlyDictionary<long, MessageLine>> OfAsync(SchoolThisYear here, IEnumerable<PairToIntroduce> pairs, CancellationToken cancel)
    {
        var seats = pairs.Where(p => p.IntroducedOn is not null).SelectMany(p => p.People).Select(m => m.SeatId).ToList();
        var now = clock.GetUtcNow().UtcDateTime;
        var found = await db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.Introduction && m.SeatId != null && seats.Contains(m.SeatId.Value)).ToListAsync(cancel);
        return found.ToDictionary(m => m.SeatId!.Value, m => MessageLine.From(m, now, here.Zone));
    }
}
