using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Records;

/// <summary>A person's own year: every partnership the person was introduced to, as long as the person was in it.</summary>
public sealed class ReadOwnYear(AppDb db, FindSchoolThisYear find)
{
    /// <returns>Null when the person's school does not take part.</returns>
    public async Task<OwnYear?> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (await find.OfTeacherAsync(actor, cancel) is not { } here)
        {
            return null;
        }

        var mine = db.PartnershipSeats.Where(s => s.PersonId == actor.PersonId && s.SchoolYearId == here.YearId && s.SchoolId == here.SchoolId && s.Partnership!.IntroducedAt != null);
        var lines = await db.Meetings.Where(m => mine.Any(s => s.PartnershipId == m.PartnershipId && (s.EndsOn == null || m.On <= s.EndsOn)))
            .OrderBy(m => m.On).ThenBy(m => m.Id).Select(m => new { m.On, m.Minutes, m.Kinds, m.ConfirmedByIds }).ToListAsync(cancel);
        var paper = await db.MonthTotals.Where(t => mine.Any(s => s.PartnershipId == t.PartnershipId && (s.EndsOn == null || t.Month <= s.EndsOn)))
            .OrderBy(t => t.Month).Select(t => new { t.Month, t.Meetings, t.Minutes }).ToListAsync(cancel);
        var own = await db.SharedLines.Where(l => l.AuthorId == actor.PersonId && l.SchoolYearId == here.YearId).Select(l => l.Id).ToListAsync(cancel);
        var shown = (await db.FacultyMeetings.Where(m => m.SchoolId == here.SchoolId && m.SchoolYearId == here.YearId && m.On < here.Today).Select(m => m.PickedIds).ToListAsync(cancel)).Count(p => p.Exists(own.Contains));
        return new()
        {
            Here = here,
            Lines = [.. lines.Select(m => new HoursLine(m.On, m.Minutes, m.Kinds, m.ConfirmedByIds.Count > 0))],
            OnPaper = [.. paper.Select(p => (p.Month, p.Meetings, p.Minutes))],
            Shown = shown,
        };
    }
}
