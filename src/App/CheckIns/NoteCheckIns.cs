using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns;

/// <summary>Notes check-ins of this round, one pair or several at once, and takes them back. A pair that was noted already stays as it is: pressing twice is pressing once.</summary>
public sealed class NoteCheckIns(AppDb db, Vault vault, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> TalkedAsync(Actor actor, CheckInsOfYear year, IReadOnlyList<CheckInNote> notes, CancellationToken cancel)
    {
        Objection[] objections = [.. notes.SelectMany((n, i) => AskRules.TooLong(n.Line, $"Notes[{i}].Line"))];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var pairs = notes.Select(n => year.Pairs.FirstOrDefault(p => p.PublicId == n.Pair)).ToList();
        if (pairs.Count == 0 || pairs.Contains(null) || year.Round is null)
        {
            return new Outcome.Missing();
        }

        var (before, now) = (pairs.OfType<PairOfYear>().Distinct().Where(p => IsNoted(year, p)).ToList(), pairs.OfType<PairOfYear>().Distinct().Where(p => !IsNoted(year, p)).ToList());
        now.ForEach(p => Add(actor, year, p, notes.First(n => n.Pair == p.PublicId), CheckInWay.Talked));
        string[] said =
        [
            .. now.Count == 0 ? [] : new[] { $"Noted. {(now.Count == 1 ? now[0].FirstNames : Words.Count(now.Count, "partnership"))}: next time in the next round." },
            .. before.Count == 0 ? [] : new[] { $"Noted before, and left as it was: {string.Join("; ", before.Select(p => p.FirstNames))}." },
        ];
        return await SaveAsync(actor, now, string.Join(' ', said), cancel);
    }

    /// <summary>This round goes by without a check-in.</summary>
    public async Task<Outcome> SkipAsync(Actor actor, CheckInsOfYear year, Guid id, CancellationToken cancel)
    {
        if (year.Round is null || year.Pairs.FirstOrDefault(p => p.PublicId == id) is not { } pair)
        {
            return new Outcome.Missing();
        }

        if (IsNoted(year, pair))
        {
            return new Outcome.Done($"{pair.FirstNames} are noted for this round already.");
        }

        Add(actor, year, pair, new(), CheckInWay.NotThisRound);
        return await SaveAsync(actor, [pair], $"Not this round: {pair.FirstNames}. They see nothing of it.", cancel);
    }

    /// <summary>Takes back what was noted; an email that was not sent yet is never sent.</summary>
    /// <param name="which">What was noted, and the pair it was noted of: pressed twice, only the pair is still there.</param>
    public async Task<Outcome> UndoAsync(Actor actor, CheckInsOfYear year, (Guid Id, Guid Pair) which, CancellationToken cancel)
    {
        if (await db.CheckIns.VisibleTo(actor).SingleOrDefaultAsync(c => c.PublicId == which.Id && c.SchoolYearId == year.Here.YearId, cancel) is not { } noted || year.Find(noted.PartnershipId) is not { } pair)
        {
            return year.Pairs.FirstOrDefault(p => p.PublicId == which.Pair) is { } seen ? Already(seen) : new Outcome.Missing();
        }

        db.Remove(noted);
        var (from, to) = (noted.At.AddMinutes(-1), noted.At.AddMinutes(1));
        var mails = noted.Way == CheckInWay.Email
            ? await db.Outbox.Where(m => m.Kind == MailKind.CheckIn && m.MadeAt >= from && m.MadeAt <= to && db.PartnershipSeats.Any(s => s.Id == m.SeatId && s.PartnershipId == noted.PartnershipId)).ToListAsync(cancel)
            : [];
        db.RemoveRange(mails.Where(m => m.StartedAt is null));
        db.Record(actor, Now, "check-in.undone", "", pair.PersonIds);
        var sent = mails.Exists(m => m.StartedAt is not null) ? " The email was on its way already." : "";
        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"Taken back: {pair.FirstNames}.{sent}") : Already(pair);
    }

    /// <summary>What they needed at a check-in is there, or is not needed any more.</summary>
    public async Task<Outcome> MetAsync(Actor actor, CheckInsOfYear year, Guid id, CancellationToken cancel)
    {
        if (await db.CheckIns.VisibleTo(actor).SingleOrDefaultAsync(c => c.PublicId == id && c.SchoolYearId == year.Here.YearId, cancel) is not { } noted || year.Find(noted.PartnershipId) is not { } pair)
        {
            return new Outcome.Missing();
        }

        if (noted.NeedMetOn is null)
        {
            noted.NeedMetOn = year.Here.Today;
            db.Record(actor, Now, "need.met", "", pair.PersonIds);
            await db.TrySaveAsync(cancel);
        }

        return new Outcome.Done($"Off the list: {pair.FirstNames}.");
    }

    /// <summary>Part of a change: the caller saves.</summary>
    public void Add(Actor actor, CheckInsOfYear year, PairOfYear pair, CheckInNote note, CheckInWay way) => db.Add(new CheckIn
    {
        PublicId = PublicId.New(),
        PartnershipId = pair.Id,
        SchoolId = year.Here.SchoolId,
        DistrictId = year.Here.DistrictId,
        SchoolYearId = year.Here.YearId,
        Round = year.Round!.Number,
        On = year.Here.Today,
        Way = way,
        Need = note.Need is { } need && Enum.IsDefined(need) ? need : null,
        SealedLine = PersonRules.Squeezed(note.Line) is { Length: > 0 } line ? vault.Seal(Purpose.CheckInLine, line) : null,
        ById = actor.PersonId,
        At = Now,
    });

    public static bool IsNoted(CheckInsOfYear year, PairOfYear pair) => year.All.Any(c => c.PairId == pair.Id && c.Round == year.Round?.Number);

    private static Outcome.Done Already(PairOfYear pair) => new($"It was taken back already: {pair.FirstNames}.");

    private async Task<Outcome> SaveAsync(Actor actor, IReadOnlyList<PairOfYear> noted, string said, CancellationToken cancel)
    {
        if (noted.Count > 0)
        {
            db.Record(actor, Now, "check-in.noted", Words.Count(noted.Count, "partnership"), noted.SelectMany(p => p.PersonIds));
        }

        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(said)
            : new Outcome.Stale("Somebody noted one of these pairs at the same moment. The list shows how it is now; press once more for those that are left.");
    }
}
