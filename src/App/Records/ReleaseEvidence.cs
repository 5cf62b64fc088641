using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Records;

/// <summary>Releases exactly the ticked lines; what is not ticked is taken back.</summary>
public sealed class ReleaseEvidence(AppDb db, Vault vault, TimeProvider clock)
{
    public async Task<IReadOnlyList<EvidenceText>> ReadAsync(Actor actor, OwnYear year, CancellationToken cancel) =>
        await RowAsync(actor, year, cancel) is { SealedLines.Length: > 0 } row ? vault.Open<EvidenceText[]>(Purpose.Evidence, row.SealedLines) : [];

    public async Task<int> VersionAsync(Actor actor, OwnYear year, CancellationToken cancel) => (await RowAsync(actor, year, cancel))?.Version ?? 0;

    public async Task<Outcome> ExecuteAsync(Actor actor, OwnYear year, EvidenceForm form, CancellationToken cancel)
    {
        Objection[] objections = [.. EvidenceRules.ObjectionsTo(form)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        EvidenceText[] lines = [.. EvidenceRules.Offers(year).Where(o => form.Picked.Contains(o.Key, StringComparer.Ordinal)).Select(o => new EvidenceText(o.Key, o.Line, EvidenceRules.SentenceOf(form, o.Key)))];
        var row = await RowAsync(actor, year, cancel);
        if ((row?.Version ?? 0) != form.Version)
        {
            return Changed();
        }

        if (row is null)
        {
            row = new() { PersonId = actor.PersonId, SchoolId = year.Here.SchoolId, DistrictId = year.Here.DistrictId, SchoolYearId = year.Here.YearId, SealedLines = [], ReleasedAt = default };
            db.Add(row);
        }

        (row.SealedLines, row.ReleasedAt, row.Version) = (lines.Length == 0 ? [] : vault.Seal(Purpose.Evidence, lines), clock.GetUtcNow().UtcDateTime, row.Version + 1);
        db.Record(actor, row.ReleasedAt, lines.Length == 0 ? "evidence.taken-back" : "evidence.released", lines.Length == 0 ? "" : Words.Count(lines.Length, "line"), actor.PersonId);
        return !await db.TrySaveAsync(cancel) ? Changed() : new Outcome.Done(lines.Length == 0
            ? "Taken back. Your principal finds nothing of it from now on; who read it has read it."
            : $"Released: your principal reads {Words.Count(lines.Length, "line")} and nothing else of this page.");
    }

    private static Outcome.Stale Changed() => new("This was changed in another window. What is released now is ticked; tick again and save.");

    private Task<EvidenceRelease?> RowAsync(Actor actor, OwnYear year, CancellationToken cancel) =>
        db.EvidenceReleases.SingleOrDefaultAsync(e => e.PersonId == actor.PersonId && e.SchoolId == year.Here.SchoolId && e.SchoolYearId == year.Here.YearId, cancel);
}
