using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Programs;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review;

/// <summary>Reads the draft of a school and adds versions to it. Adding does not save: the act does, together with its audit entry.</summary>
public sealed class Drafts(AppDb db, Vault vault, TimeProvider clock)
{
    /// <returns>Null before the first run.</returns>
    public async Task<Draft?> LatestAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var version = await db.DraftVersions.AsNoTracking()
            .Where(d => d.SchoolId == here.SchoolId && d.SchoolYearId == here.YearId)
            .OrderByDescending(d => d.Number).FirstOrDefaultAsync(cancel);
        return version is null ? null : Draft.From(version);
    }

    /// <summary>The words of the draft's pairs. The caller records the view.</summary>
    public BoardReasons Reasons(Draft draft) => vault.OpenSmall<BoardReasons>(Purpose.Reasons, draft.SealedReasons);

    /// <summary>The facts of every pair of the draft's run, for prices and changes.</summary>
    public async Task<PairBook> BookAsync(Draft draft, CancellationToken cancel)
    {
        var facts = await db.MatchRuns.Where(r => r.Id == draft.RunId).Select(r => r.SealedFacts).SingleAsync(cancel);
        return PairBook.Open(vault.OpenSmall<PairTable>(Purpose.Facts, facts));
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
            ?? (book is null ? seen.SealedReasons : vault.SealSmall(Purpose.Reasons, BoardReasons.Of(book, change.Pairs, await WhyLeftOutAsync(seen.RunId, cancel)))),
    });

    private async Task<Dictionary<string, string>> WhyLeftOutAsync(long runId, CancellationToken cancel)
    {
        var rows = await db.Suggestions.Where(s => s.RunId == runId && s.LeftOutReason != "")
            .Join(db.People, s => s.FirstPersonId, p => p.Id, (s, p) => new { p.PublicId, s.LeftOutReason }).ToListAsync(cancel);
        return rows.ToDictionary(r => r.PublicId.ToString("N"), r => r.LeftOutReason, StringComparer.Ordinal);
    }
}
