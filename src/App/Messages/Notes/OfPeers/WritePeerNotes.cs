using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>M20 to M22, to administrators who were introduced and still have their place: in school hours by their own clock, never in a break or a testing window.</summary>
public sealed class WritePeerNotes(AppDb db, NoteOutbox outbox, PeerReaders read, InstallOptions install)
{
    /// <returns>How many notes.</returns>
    public async Task<int> ExecuteAsync(DateTime now, CancellationToken cancel)
    {
        var dayBefore = DateOnly.FromDateTime(now).AddDays(-1);
        var people = await db.People.AsNoTracking()
            .Where(p => p.Email != null && p.Notes != NoteRhythm.Never && db.Positions.Any(x => x.PersonId == p.Id && x.StartsOn <= dayBefore.AddDays(1) && (x.EndsOn == null || x.EndsOn >= dayBefore))
                && db.PeerSeats.Any(s => s.PersonId == p.Id && s.EndsOn == null && s.Pair!.IntroducedAt != null && s.Pair.EndsOn == null && s.Pair.PeerYear!.SchoolYear!.EndsOn >= dayBefore))
            .OrderBy(p => p.Id).ToListAsync(cancel);
        var written = 0;
        foreach (var person in people)
        {
            foreach (var peers in (await read.Find.OfPersonAsync(ActorOf(person), cancel)).Where(p => !p.IsOver))
            {
                var days = await db.SchoolDaysAsync(peers.Me.SchoolId, cancel);
                written += QuietHours.Until(now, peers.Me.Zone, days.Quiet) is null ? await WriteAsync(person, peers, days, cancel) : 0;
            }
        }

        return written;
    }

    private async Task<int> WriteAsync(Person person, OwnPeers peers, SchoolDays days, CancellationToken cancel)
    {
        var (facts, ahead) = await read.Facts.ExecuteAsync(peers, cancel);
        var told = (await outbox.ToldAsync(person.Id, cancel)).ToHashSet(StringComparer.Ordinal);
        var written = 0;
        foreach (var visit in ahead.Where(v => PeerNoteRules.IsNear(v.Time.In(peers.Me.Zone).On, peers.Today, days)))
        {
            var key = PeerNoteRules.KeyOf(visit.Id, visit.Time.On);
            written += !told.Contains(key) && await AddAsync(MailKind.VisitAhead, person, peers, [key], PeerNoteWords.Of(person.FirstName, peers, visit, install.Address), visit.Time.Begins, cancel) ? 1 : 0;
        }

        var week = PeerNoteRules.WeekKey(peers.Today);
        List<NoteItem> due = [.. PeerNoteRules.Items(facts, peers.Today, days).Where(i => !told.Contains(i.Key))];
        return written + (due.Count > 0 && !told.Contains(week) && await AddAsync(MailKind.PeerNote, person, peers, [week, .. due.Select(i => i.Key)], PeerNoteWords.Of(person.FirstName, peers, due, install.Address), null, cancel) ? 1 : 0);
    }

    private Task<bool> AddAsync(string kind, Person person, OwnPeers peers, IReadOnlyList<string> keys, MailWords words, DateTime? notAfter, CancellationToken cancel) =>
        outbox.TryAddAsync(new(kind, person, keys, words, peers.Me.Zone) { QuietSchoolId = peers.Me.SchoolId, NotAfter = notAfter }, cancel);

    /// <summary>Nobody is signed in: the person as one of the pair, and as nothing else.</summary>
    private static Actor ActorOf(Person person) => new() { PersonId = person.Id, Name = person.Name, Role = Role.PeerAdministrator, PositionId = 0, SessionId = 0, DistrictId = person.DistrictId };
}
