using Counterpart.App.Data;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes;

/// <summary>Writes today's notes of every school where it is a school morning and nobody did it yet, and of the districts.</summary>
public sealed class NotesOfDay(AppDb db, FindSchoolThisYear find, NoteWriters write, TimeProvider clock)
{
    /// <returns>How many notes.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var schools = await db.ProgramSchools
            .Where(p => p.OptedOutOn == null && db.Partnerships.Any(x => x.SchoolId == p.SchoolId && x.SchoolYearId == p.SchoolYearId && x.IntroducedAt != null && x.EndsOn == null))
            .OrderBy(p => p.Id).Select(p => new { p.Id, p.SchoolId, p.NotedOn }).ToListAsync(cancel);
        var written = 0;
        foreach (var school in schools)
        {
            // A school whose year is over is found under another year, or not at all.
            if (await find.OfSchoolAsync(school.SchoolId, cancel) is { } here && here.ProgramSchoolId == school.Id && school.NotedOn != here.Today
                && QuietHours.Until(now, here.Zone, (await db.SchoolDaysAsync(here.SchoolId, cancel)).Quiet) is null && await TakeAsync(here, cancel))
            {
                written += await write.OfSchoolAsync(here, now, cancel);
            }
        }

        return written + await write.ElsewhereAsync(now, cancel);
    }

    private async Task<bool> TakeAsync(SchoolThisYear here, CancellationToken cancel) => await db.ProgramSchools
        .Where(p => p.Id == here.ProgramSchoolId && (p.NotedOn == null || p.NotedOn != here.Today))
        .ExecuteUpdateAsync(u => u.SetProperty(p => p.NotedOn, here.Today), cancel) == 1;
}
