using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.OnePerson;

/// <summary>Which files of the school what is known of a person came from. What somebody typed since has no file.</summary>
internal static class PersonSources
{
    public static async Task<IReadOnlyList<PersonSource>> LoadAsync(AppDb db, Actor actor, SchoolThisYear here, (Person Person, Position Position) who, CancellationToken cancel)
    {
        var id = who.Person.Id;
        var answer = await db.Participations.AsNoTracking().VisibleTo(actor).FirstOrDefaultAsync(p => p.PersonId == id && p.SchoolYearId == here.YearId, cancel);
        var card = await db.Cards.AsNoTracking().VisibleTo(actor).FirstOrDefaultAsync(c => c.PersonId == id && c.SchoolYearId == here.YearId, cancel);
        var weeks = await db.TeacherPeriods.VisibleTo(actor).Where(p => p.PersonId == id && p.SchoolYearId == here.YearId && p.BatchId != null)
            .GroupBy(p => p.BatchId).Select(g => new { g.Key, Row = g.Min(p => p.BatchRow) }).ToListAsync(cancel);
        List<(string What, long? Batch, int? Row)> known =
        [
            ("Name and email", who.Person.BatchId, who.Person.BatchRow),
            ("Grades, subjects, room", who.Position.BatchId, who.Position.BatchRow),
            ("Takes part", answer?.BatchId, answer?.BatchRow),
            ("Card", card?.BatchId, card?.BatchRow),
            .. weeks.Select(w => ("Week", w.Key, w.Row)),
        ];
        var ids = known.Select(k => k.Batch).OfType<long>().Distinct().ToArray();
        var files = await db.ImportBatches.AsNoTracking().VisibleTo(actor).Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancel);
        return [.. known.Where(k => k.Batch is { } batch && files.ContainsKey(batch)).Select(k => new PersonSource(k.What, files[k.Batch!.Value].FileName, k.Row, files[k.Batch.Value].PublicId))];
    }
}
