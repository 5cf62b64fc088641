using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Records.OfSchool;

/// <summary>Lines of evidence that teachers of the school released. Opening them is recorded, and each of the teachers can see it.</summary>
public sealed class ReadEvidence(AppDb db, Vault vault, FindSchoolThisYear find, LetterHeads heads)
{
    /// <returns>Null when the school does not take part.</returns>
    public async Task<(LetterHead Head, IReadOnlyList<EvidenceOf> People)?> ExecuteAsync(Actor actor, DateTime now, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, cancel) is not { } here)
        {
            return null;
        }

        // Empty is what was taken back; SQLite and PostgreSQL count bytes in different words, so it is left out here.
        var rows = (await db.EvidenceReleases.AsNoTracking().VisibleTo(actor).Where(e => e.SchoolYearId == here.YearId)
            .Join(db.People, e => e.PersonId, p => p.Id, (e, p) => new { p.Name, Release = e }).OrderBy(e => e.Name).ToListAsync(cancel)).FindAll(r => r.Release.SealedLines.Length > 0);
        if (rows.Count > 0)
        {
            await db.RecordViewAsync(actor, now, Purpose.Evidence, rows.Select(r => r.Release.PersonId), cancel);
        }

        return (await heads.OfAsync(here, cancel), [.. rows.Select(r => new EvidenceOf(
            r.Release.PersonId, r.Name, SchoolTime.DayIn(r.Release.ReleasedAt, here.Zone), vault.Open<EvidenceText[]>(Purpose.Evidence, r.Release.SealedLines)))]);
    }
}
