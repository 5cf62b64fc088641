using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>Reads observations for one of their people. A draft is opened for nobody but its writer.</summary>
public sealed class ReadObservations(AppDb db, Vault vault, FindPair findPair)
{
    /// <summary>The observation, and the pair whose it is; null to everybody without a seat.</summary>
    public async Task<(OwnPair Pair, ObservationLine Line)?> OneAsync(Actor actor, Guid partnership, Guid id, CancellationToken cancel)
    {
        // One that was called off is there for nobody but the writer of a draft.
        var pair = await findPair.ExecuteAsync(actor, partnership, cancel);
        return pair is not null && (await ReadAsync(db.Observations.Of(pair).Where(o => o.PublicId == id), pair, cancel)).SingleOrDefault() is { } line && (!line.IsOff || line.Own is not null)
            ? (pair, line)
            : null;
    }

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<ObservationLine>> OfPairAsync(OwnPair pair, CancellationToken cancel) => ReadAsync(db.Observations.Of(pair).Where(o => o.CalledOffAt == null), pair, cancel);

    /// <summary>For the teacher of a third classroom: what was shared, and no word of what the pair works on.</summary>
    public async Task<ObservationLine?> AskedAsync(Actor actor, SchoolThisYear here, Guid id, CancellationToken cancel)
    {
        if (await db.Observations.AsNoTracking().AskedOf(actor, here).Include(o => o.Notes).SingleOrDefaultAsync(o => o.PublicId == id, cancel) is not { } found)
        {
            return null;
        }

        var seats = await db.PartnershipSeats.Where(s => s.PartnershipId == found.PartnershipId && s.PersonId != null).OrderBy(s => s.Id).Select(s => s.PersonId!.Value).ToListAsync(cancel);
        var names = await NamesAsync([.. found.Notes.Select(n => n.WriterId), .. seats], cancel);
        var line = Line(found, actor.PersonId, names, Words.List([.. seats.Select(s => names[s])]));
        return line with { Plan = line.Plan with { Focus = "" } };
    }

    private async Task<IReadOnlyList<ObservationLine>> ReadAsync(IQueryable<Observation> some, OwnPair pair, CancellationToken cancel)
    {
        var rows = await some.AsNoTracking().Include(o => o.Notes).OrderByDescending(o => o.On).ThenByDescending(o => o.Id).ToListAsync(cancel);
        if (rows.Count == 0)
        {
            return [];
        }

        var names = await NamesAsync([.. rows.SelectMany(r => r.Notes.Select(n => n.WriterId).Append(r.SeenId)), .. pair.PersonIds], cancel);
        return [.. rows.Select(r => Line(r, pair.Me.Id, names, r.ObserverId == pair.Me.Id ? "You" : r.ObserverId is { } one ? names[one] : Words.List(["You", .. pair.Others.Select(o => o.Name)])))];
    }

    private Task<Dictionary<long, string>> NamesAsync(IReadOnlyCollection<long> people, CancellationToken cancel) =>
        db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);

    private ObservationLine Line(Observation row, long reader, Dictionary<long, string> names, string observers) => new()
    {
        Id = row.Id,
        PublicId = row.PublicId,
        Reader = reader,
        SeenId = row.SeenId,
        ObserverId = row.ObserverId,
        Seen = names.GetValueOrDefault(row.SeenId, "you"),
        Observers = observers,
        On = row.On,
        StartsAt = row.StartsAt,
        Minutes = row.Minutes,
        Period = row.Period,
        Room = row.Room,
        Plan = vault.Open<ObservationPlan>(Purpose.ObservationPlan, row.SealedPlan),
        SaidYes = row.SaidYes,
        TalkOn = row.TalkOn,
        TalkedOn = row.TalkedOn,
        WordsUntil = row.WordsUntil,
        IsKept = row.KeptAt is not null,
        IsForgotten = row.ForgottenAt is not null,
        IsOff = row.CalledOffAt is not null,
        ChangedAt = row.ChangedAt,
        WasShared = row.SharedOn is not null,
        Notes =
        [
            .. row.Notes.Where(n => n.WriterId == reader || n.SharedAt is not null).OrderBy(n => n.Id)
                .Select(n => new NoteLine(n.WriterId, names.GetValueOrDefault(n.WriterId, "Somebody"), vault.Open<NoteText>(Purpose.ObservationNotes, n.SealedText), n.SharedAt is not null, n.DraftUntil, n.Version)),
        ],
        Version = row.Version,
    };
}
