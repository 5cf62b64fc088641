using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns.Sharing;

/// <summary>Which of a teacher's pairs were asked for a line for a faculty meeting ahead and offered none yet.</summary>
public sealed class FindLineAsks(AppDb db, FindSchoolThisYear find)
{
    public async Task<IReadOnlyList<TodayPlace>> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (await find.OfTeacherAsync(actor, cancel) is not { } here)
        {
            return [];
        }

        var mine = await db.PartnershipSeats.IntroducedTo(actor, here)
            .Where(s => !db.SharedLines.Any(l => l.PartnershipId == s.PartnershipId && l.For != LineFor.Principal && l.TakenBackAt == null))
            .Select(s => new { s.PartnershipId, s.Partnership!.PublicId }).ToListAsync(cancel);
        var ahead = await db.FacultyMeetings.Where(m => m.SchoolId == here.SchoolId && m.SchoolYearId == here.YearId && m.On >= here.Today).OrderBy(m => m.On)
            .Select(m => new { m.On, m.AskedPairIds }).ToListAsync(cancel);
        return
        [
            .. mine.SelectMany(p => ahead.Where(m => m.AskedPairIds.Contains(p.PartnershipId)).Take(1)
                .Select(m => new TodayPlace($"One line to share on {SchoolTime.SayShort(m.On)}?", $"/partnership/{p.PublicId.InAddress()}/share", "For the faculty meeting. No answer is an answer too"))),
        ];
    }
}
