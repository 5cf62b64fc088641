using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>M20 to the office of the school that is visited, where the host gave an address: once, and once more when what it was told is not so any more. In school hours by the clock of the place.</summary>
public sealed class OfficeMail(AppDb db, Vault vault, Outbox outbox)
{
    /// <summary>Of a visit that is near. Saves; several nodes may try at once.</summary>
    /// <returns>False when the office was told of this time before.</returns>
    public async Task<bool> TryTellAsync(OwnPeers peers, SiteVisit visit, CancellationToken cancel)
    {
        var begins = VisitEvents.TimeOf(visit).Begins;
        if (AddressOf(visit) is not { } address || await Written(visit, address).AnyAsync(m => m.NotAfter == begins, cancel))
        {
            return false;
        }

        db.Add(new SentNote { PersonId = peers.OfSeat(visit.HostSeatId).Id, Key = $"{KeysOf(visit)}{begins:yyyy-MM-dd HH:mm}", At = peers.Now });
        await AddAsync(peers, visit, address, OfficeWords.Ahead(peers, visit, PlanOf(visit), movedFrom: null), begins, cancel);
        var saved = await db.TrySaveAsync(cancel);
        db.ChangeTracker.Clear();
        return saved;
    }

    /// <summary>The visit has another time now. An office that was told of the time before is told once more; another is told when it is near. The caller saves.</summary>
    public async Task MovedAsync(OwnPeers peers, SiteVisit visit, CancellationToken cancel)
    {
        await TakeBackAsync(visit, cancel);
        var begins = VisitEvents.TimeOf(visit).Begins;
        if (AddressOf(visit) is { } address && begins > peers.Now && await ToldAsync(visit, address, cancel) is { } told && told != begins)
        {
            await AddAsync(peers, visit, address, OfficeWords.Ahead(peers, visit, PlanOf(visit), told), begins, cancel);
        }
    }

    /// <summary>There is no visit any more. The caller saves.</summary>
    public async Task OffAsync(OwnPeers peers, SiteVisit visit, CancellationToken cancel)
    {
        await TakeBackAsync(visit, cancel);
        if (AddressOf(visit) is { } address && await ToldAsync(visit, address, cancel) is { } told && told > peers.Now)
        {
            await AddAsync(peers, visit, address, OfficeWords.Off(peers, visit, told), told, cancel);
        }
    }

    /// <summary>What was written and not sent is never sent. The caller saves.</summary>
    public async Task TakeBackAsync(SiteVisit visit, CancellationToken cancel)
    {
        var keys = KeysOf(visit);
        db.RemoveRange(await db.SentNotes.Where(n => n.Key.StartsWith(keys)).ToListAsync(cancel));
        db.RemoveRange(await db.Outbox.Where(m => m.EventId == visit.PublicId && m.Kind == MailKind.VisitOffice && m.SentAt == null && m.SealedBody != null)
            .Where(m => m.StartedAt == null || (m.LastError != "" && !m.LastError.StartsWith(MailRules.Unknown))).ToListAsync(cancel));
    }

    /// <summary>Null where the host gave none.</summary>
    public string? AddressOf(SiteVisit visit) => visit.SealedOffice is { } sealedAddress ? vault.Open<string>(Purpose.VisitOffice, sealedAddress) : null;

    /// <summary>Of the newest message to that address, if there is one.</summary>
    public Task<OutboxMessage?> NewestAsync(SiteVisit visit, string address, CancellationToken cancel) => Written(visit, address).OrderByDescending(m => m.Id).FirstOrDefaultAsync(cancel);

    /// <summary>When the visit begins by what the office was told last; a message of which nobody knows whether it arrived counts.</summary>
    private Task<DateTime?> ToldAsync(SiteVisit visit, string address, CancellationToken cancel) => Written(visit, address)
        .Where(m => m.SentAt != null || (m.StartedAt != null && (m.LastError == "" || m.LastError.StartsWith(MailRules.Unknown))))
        .OrderByDescending(m => m.Id).Select(m => m.NotAfter).FirstOrDefaultAsync(cancel);

    private IQueryable<OutboxMessage> Written(SiteVisit visit, string address) => db.Outbox.AsNoTracking().Where(m => m.EventId == visit.PublicId && m.Kind == MailKind.VisitOffice && m.To == address);

    private VisitPlan PlanOf(SiteVisit visit) => vault.Open<VisitPlan>(Purpose.VisitPlan, visit.SealedPlan);

    private static string KeysOf(SiteVisit visit) => $"visit-office {visit.Id} ";

    private async Task AddAsync(OwnPeers peers, SiteVisit visit, string address, MailWords words, DateTime notAfter, CancellationToken cancel)
    {
        var host = peers.OfSeat(visit.HostSeatId);
        var notBefore = QuietHours.Until(peers.Now, visit.Zone, (await db.SchoolDaysAsync(host.SchoolId, cancel)).Quiet);
        outbox.Add(MailKind.VisitOffice, (address, host.DistrictId), words, visit.PublicId, (notBefore, notAfter), (visit.Zone, host.SchoolId));
    }
}
