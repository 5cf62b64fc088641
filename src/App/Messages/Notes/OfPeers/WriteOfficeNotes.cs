using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>M20 to the office of the school that is visited: two school days before by its own calendar and clock, whatever notes the host wants.</summary>
public sealed class WriteOfficeNotes(AppDb db, FindOwnPeers find, OfficeMail mail)
{
    /// <returns>How many.</returns>
    public async Task<int> ExecuteAsync(DateTime now, CancellationToken cancel)
    {
        var dayBefore = DateOnly.FromDateTime(now).AddDays(-1);
        var visits = await db.SiteVisits.AsNoTracking().Include(v => v.HostSeat).ThenInclude(s => s!.Person)
            .Where(v => v.SealedOffice != null && v.DoneAt == null && v.On > dayBefore && v.HostSeat!.EndsOn == null && v.Pair!.IntroducedAt != null && v.Pair.EndsOn == null).OrderBy(v => v.Id).ToListAsync(cancel);
        var written = 0;
        foreach (var visit in visits)
        {
            var days = await db.SchoolDaysAsync(visit.HostSeat!.SchoolId, cancel);
            if (PeerNoteRules.IsNear(visit.On, SchoolTime.DayIn(now, visit.Zone), days) && QuietHours.Until(now, visit.Zone, days.Quiet) is null
                && await OfHostAsync(visit, cancel) is { IsOver: false } peers && await mail.TryTellAsync(peers, visit, cancel))
            {
                written++;
            }
        }

        return written;
    }

    private async Task<OwnPeers?> OfHostAsync(SiteVisit visit, CancellationToken cancel)
    {
        var host = visit.HostSeat!.Person!;
        var actor = new Actor { PersonId = host.Id, Name = host.Name, Role = Role.PeerAdministrator, PositionId = 0, SessionId = 0, DistrictId = host.DistrictId };
        return (await find.OfPersonAsync(actor, cancel)).FirstOrDefault(p => p.Id == visit.PairId);
    }
}
