using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>Reads one visit of a pair for one of its people: the plan all share, the own notes, and what others shared.</summary>
public sealed class ReadVisits(AppDb db, Vault vault, FindOwnPeers find, OfficeMail office)
{
    /// <returns>Null when the pair is not the actor's, or has no such visit: as many as people.</returns>
    public async Task<VisitPage?> ExecuteAsync(Actor actor, Guid pair, int number, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, pair, cancel) is not { } peers)
        {
            return null;
        }

        var all = await db.SiteVisits.AsNoTracking().Include(v => v.Notes).Where(v => v.PairId == peers.Id).OrderBy(v => v.Number).ToListAsync(cancel);
        var visit = all.Find(v => v.Number == number);
        if (visit is null && (number < 1 || number > peers.VisitCount))
        {
            return null;
        }

        var before = all.FindLast(v => v.Number < number);
        return new()
        {
            Peers = peers,
            Number = number,
            Visit = visit,
            Plan = visit is not null ? Open(visit) : before is not null ? AgendaRules.CopyOf(Open(before)) : new() { Lines = Activities.TwoHours },
            Hosts = [.. peers.People.Where(p => all.TrueForAll(v => v == visit || v.HostSeatId != p.SeatId))],
            Own = OwnOf(visit?.Notes.Find(n => n.SeatId == peers.Me.SeatId)),
            Shared =
            [
                .. from note in visit?.Notes ?? []
                   where note.SharedAt is not null && peers.Others.Any(o => o.SeatId == note.SeatId)
                   select (peers.OfSeat(note.SeatId), vault.Open<VisitNoteText>(Purpose.VisitNotes, note.SealedText)),
            ],
            Office = visit?.HostSeatId == peers.Me.SeatId ? await OfficeAsync(peers, visit, cancel) : ("", ""),
            Notes = visit is null ? [] : await NotesAsync(peers, visit, cancel),
        };
    }

    private VisitPlan Open(SiteVisit visit) => vault.Open<VisitPlan>(Purpose.VisitPlan, visit.SealedPlan);

    private OwnNote OwnOf(VisitNote? note) => note is null ? new(VisitNoteText.Empty, "", false, 0)
        : new(vault.Open<VisitNoteText>(Purpose.VisitNotes, note.SealedText), note.SealedCover is { } cover ? vault.Open<string>(Purpose.VisitCover, cover) : "", note.SharedAt is not null, note.Version);

    private async Task<(string Address, string Told)> OfficeAsync(OwnPeers peers, SiteVisit visit, CancellationToken cancel) => office.AddressOf(visit) is not { } address ? ("", "")
        : (address, await office.NewestAsync(visit, address, cancel) is { } message ? OfficeWords.Told(message, peers.Now, visit.Zone) : "");

    private async Task<IReadOnlyList<string>> NotesAsync(OwnPeers peers, SiteVisit visit, CancellationToken cancel)
    {
        if (visit.DoneAt is not null)
        {
            return [];
        }

        var host = peers.OfSeat(visit.HostSeatId);
        var days = await db.SchoolDaysAsync(host.SchoolId, cancel);
        var avoided = (await db.PeerSeats.Where(s => s.PairId == peers.Id && s.EndsOn == null).Select(s => s.Nomination!.AvoidDates).ToListAsync(cancel)).Exists(d => d.Contains(visit.On));
        return
        [
            .. new[]
            {
                VisitRules.LengthNote(visit.Minutes),
                days.IsSchoolDay(visit.On) ? days.Quiet.Contains(visit.On) ? $"{host.School} is testing on that day." : "" : $"There is no school at {host.School} on that day{(days.On(visit.On) is { } free ? $": {free.Name}" : "")}.",
                avoided ? "One of you named that day as one to avoid." : "",
            }.Where(n => n.Length > 0),
        ];
    }
}
