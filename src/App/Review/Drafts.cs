using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review;

/// <summary>Reads the draft of a school and adds versions to it. Adding does not save: the act does, together with its audit entry.</summary>
public sealed class Drafts(AppDb db, Vault vault, TimeProvider clock)
{
    /// <summary>The draft as it stands now: a pair with somebody who left or said not this year is gone at once, without a word about it.</summary>
    /// <returns>Null before the first run.</returns>
    public async Task<Draft?> LatestAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var version = await db.DraftVersions.AsNoTracking()
            .Where(d => d.SchoolId == here.SchoolId && d.SchoolYearId == here.YearId)
            .OrderByDescending(d => d.Number).FirstOrDefaultAsync(cancel);
        if (version is null)
        {
            return null;
        }

        var (draft, takingPart) = (Draft.From(version), await TakingPartAsync(here, cancel));
        return draft with { TakingPart = takingPart, Pairs = [.. draft.Pairs.Where(p => p.Mark == PairMark.Finalized || p.Members.All(takingPart.Contains))] };
    }

    /// <summary>Everybody (and every open seat) that may be in a pair today, by public id.</summary>
    public async Task<HashSet<string>> TakingPartAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var away = db.Participations.Where(p => p.SchoolId == here.SchoolId && p.SchoolYearId == here.YearId && p.Answer == TakingPart.NotThisYear).Select(p => p.PersonId);
        var people = await db.Positions
            .Where(p => p.SchoolId == here.SchoolId && p.Role == Role.Teacher && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today))
            .Where(p => !away.Contains(p.PersonId)).Select(p => p.Person!.PublicId).ToListAsync(cancel);
        var seats = await db.VacantSeats.Where(s => s.SchoolId == here.SchoolId && s.SchoolYearId == here.YearId && s.ClosedAt == null).Select(s => s.PublicId).ToListAsync(cancel);
        return [.. people.Concat(seats).Select(p => p.ToString("N"))];
    }

    /// <summary>The answer for a pair that is not in the draft: changed meanwhile, or never there for this school.</summary>
    public async Task<Outcome> GoneAsync(SchoolThisYear here, Guid pair, CancellationToken cancel)
    {
        var id = pair.ToString("D");
        return await db.DraftVersions.AnyAsync(d => d.SchoolId == here.SchoolId && d.SchoolYearId == here.YearId && d.Pairs.Contains(id), cancel)
            ? new Outcome.Stale("This pair is no longer in the draft. Here is the draft as it is now.")
            : new Outcome.Missing();
    }

    /// <summary>The words of the draft's pairs. The caller records the view.</summary>
    public BoardReasons Reasons(Draft draft) => vault.OpenSmall<BoardReasons>(Purpose.Reasons, draft.SealedReasons);

    /// <summary>The facts of every pair of the draft's run as they hold now, for prices and changes.</summary>
    public async Task<PairBook> BookAsync(SchoolThisYear here, Draft draft, CancellationToken cancel)
    {
        var facts = await db.MatchRuns.Where(r => r.Id == draft.RunId).Select(r => r.SealedFacts).SingleAsync(cancel);
        var table = vault.OpenSmall<PairTable>(Purpose.Facts, facts);
        var free = await TakingPartAsync(here, cancel);
        free.ExceptWith((draft with { TakingPart = free }).Waiting);
        return PairBook.Open(CurrentFacts.Of(table, await ApartAsync(here, cancel), free));
    }

    /// <summary>Everybody kept apart now, two by two, by public id.</summary>
    public async Task<IReadOnlyCollection<(string One, string Other)>> ApartAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var apart = await db.PersonRules.Where(r => r.SchoolId == here.SchoolId && r.SchoolYearId == here.YearId && r.Kind == RuleKind.Never)
            .Join(db.People, r => r.FirstPersonId, p => p.Id, (r, p) => new { r.SecondPersonId, One = p.PublicId })
            .Join(db.People, r => r.SecondPersonId, p => p.Id, (r, p) => new { r.One, Other = p.PublicId }).ToListAsync(cancel);
        return [.. apart.Select(a => (a.One.ToString("N"), a.Other.ToString("N")))];
    }

    /// <summary>Adds the next version after <paramref name="seen"/>. When somebody else's version came first, the save meets the unique number.</summary>
    /// <param name="book">Needed when the pairs themselves change; marks alone keep the words as they are.</param>
    public async Task AddAsync(SchoolThisYear here, Draft seen, DraftChange change, PairBook? book, CancellationToken cancel) => db.Add(new DraftVersion
    {
        SchoolId = here.SchoolId,
        DistrictId = here.DistrictId,
        SchoolYearId = here.YearId,
        Number = seen.Number + 1,
        RunId = seen.RunId,
        At = clock.GetUtcNow().UtcDateTime,
        ById = change.By.PersonId,
        Act = change.Act,
        ActPersonIds = [.. change.PersonIds],
        ReturnedTo = change.ReturnedTo,
        Pairs = JsonSerializer.Serialize(change.Pairs),
        SealedReasons = change.SealedReasons
            ?? (book is null ? seen.SealedReasons : vault.SealSmall(Purpose.Reasons, await MadeAsync(book, seen, change.Pairs, cancel))),
    });

    /// <summary>Words made anew; a focus chosen for a pair stays with it, and a broken pair, or one that this run does not know, keeps the words it had.</summary>
    private async Task<BoardReasons> MadeAsync(PairBook book, Draft seen, IReadOnlyList<DraftPair> pairs, CancellationToken cancel)
    {
        var had = seen.SealedReasons.Length == 0 ? [] : Reasons(seen).Pairs.ToDictionary(p => p.Id);
        var broken = pairs.Where(p => seen.IsBroken(p) || !p.Members.All(book.Has)).ToList();
        var made = BoardReasons.Of(book, [.. pairs.Except(broken)], await WhyLeftOutAsync(seen.RunId, cancel));
        return made with
        {
            Pairs =
            [
                .. made.Pairs.Select(p => p with { Focus = had.GetValueOrDefault(p.Id)?.Focus ?? [] }),
                .. broken.Where(p => had.ContainsKey(p.Id)).Select(p => had[p.Id]),
            ],
        };
    }

    private async Task<Dictionary<string, string>> WhyLeftOutAsync(long runId, CancellationToken cancel)
    {
        var rows = await db.Suggestions.Where(s => s.RunId == runId && s.LeftOutReason != "")
            .Join(db.People, s => s.FirstPersonId, p => p.Id, (s, p) => new { p.PublicId, s.LeftOutReason }).ToListAsync(cancel);
        return rows.ToDictionary(r => r.PublicId.ToString("N"), r => r.LeftOutReason, StringComparer.Ordinal);
    }
}
