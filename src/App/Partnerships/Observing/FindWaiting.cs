using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>What a teacher's first page says about observations: who asks, and which drafts wait. Of a draft only its writer is told.</summary>
public sealed class FindWaiting(AppDb db, FindSchoolThisYear find)
{
    public async Task<IReadOnlyList<TodayPlace>> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (await find.OfTeacherAsync(actor, cancel) is not { } here)
        {
            return [];
        }

        var asked = await db.Observations.AskedOf(actor, here).Open().Where(o => o.SaidYes == null && o.On >= here.Today).OrderBy(o => o.On)
            .Select(o => new { o.PublicId, o.On }).ToListAsync(cancel);
        var mine = db.PartnershipSeats.IntroducedTo(actor, here).Select(s => s.PartnershipId);
        var lookFors = await db.Observations.Open().Where(o => mine.Contains(o.PartnershipId) && o.SeenId == actor.PersonId && o.PlannedById != actor.PersonId && !o.HasLookFor && o.On >= here.Today)
            .OrderBy(o => o.On).Select(o => new { o.PublicId, Pair = o.Partnership!.PublicId, o.On }).ToListAsync(cancel);
        var drafts = await db.ObservationNotes.Where(n => n.WriterId == actor.PersonId && n.SharedAt == null && mine.Contains(n.Observation!.PartnershipId))
            .OrderBy(n => n.Observation!.On).Select(n => new { n.Observation!.PublicId, Pair = n.Observation.Partnership!.PublicId, n.Observation.On }).ToListAsync(cancel);
        return
        [
            .. asked.Select(a => new TodayPlace("Colleagues ask to see a class of yours", $"/observed/{a.PublicId.InAddress()}", $"{SchoolTime.SayWeekday(a.On)}. Yes, or not this time")),
            .. lookFors.Select(l => new TodayPlace("Your partner asks what to look for", At(l.Pair, l.PublicId), $"{SchoolTime.SayWeekday(l.On)}. One line is enough")),
            .. drafts.Select(d => new TodayPlace("Your draft is not shared yet", At(d.Pair, d.PublicId), $"Notes of {SchoolTime.SayWeekday(d.On)}. Only you see them")),
        ];
    }

    private static string At(Guid pair, Guid observation) => $"/partnership/{pair.InAddress()}/observations/{observation.InAddress()}";
}
