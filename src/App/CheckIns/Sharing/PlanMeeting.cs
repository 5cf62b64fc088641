using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns.Sharing;

/// <summary>Sets the day of a faculty meeting, picks lines for it, and takes it off again.</summary>
public sealed class PlanMeeting(AppDb db, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> AddAsync(Actor actor, SchoolThisYear here, string? typed, CancellationToken cancel)
    {
        var taken = await db.FacultyMeetings.VisibleTo(actor).Where(m => m.SchoolYearId == here.YearId).Select(m => m.On).ToListAsync(cancel);
        var ends = await db.SchoolYears.Where(y => y.Id == here.YearId).Select(y => y.EndsOn).SingleAsync(cancel);
        var day = PersonRules.Date(typed);
        if (SharingRules.WrongWith(day, (here.Today, ends), (await db.SchoolDaysAsync(here.SchoolId, cancel)).Closed, taken) is { Length: > 0 } wrong)
        {
            return new Outcome.Refused("On", wrong);
        }

        var meeting = new FacultyMeeting { PublicId = PublicId.New(), SchoolId = here.SchoolId, DistrictId = here.DistrictId, SchoolYearId = here.YearId, On = day!.Value };
        db.Add(meeting);
        db.Record(actor, Now, "faculty-meeting.set");
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"Faculty meeting set: {SchoolTime.SayWeekday(meeting.On)}. Nobody is told.", meeting.PublicId)
            : new Outcome.Refused("On", "There is a faculty meeting on that day already.");
    }

    /// <param name="lines">Public ids of the lines to show.</param>
    public async Task<Outcome> PickAsync(Actor actor, (Guid Meeting, int Version) seen, IReadOnlyCollection<Guid> lines, CancellationToken cancel)
    {
        if (await db.FacultyMeetings.VisibleTo(actor).SingleOrDefaultAsync(m => m.PublicId == seen.Meeting, cancel) is not { } meeting)
        {
            return new Outcome.Missing();
        }

        if (meeting.Version != seen.Version)
        {
            return Changed();
        }

        meeting.PickedIds = await db.SharedLines.VisibleTo(actor)
            .Where(l => l.SchoolYearId == meeting.SchoolYearId && l.For != LineFor.Principal && l.TakenBackAt == null && lines.Contains(l.PublicId)).OrderBy(l => l.Id).Select(l => l.Id).ToListAsync(cancel);
        meeting.Version++;
        db.Record(actor, Now, "faculty-meeting.picked", $"{meeting.PickedIds.Count} lines");
        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"Saved. The page to project shows {Words.Count(meeting.PickedIds.Count, "line")}.") : Changed();
    }

    public async Task<Outcome> RemoveAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (await db.FacultyMeetings.VisibleTo(actor).SingleOrDefaultAsync(m => m.PublicId == id, cancel) is not { } meeting)
        {
            return new Outcome.Missing();
        }

        db.Remove(meeting);
        db.Record(actor, Now, "faculty-meeting.removed");
        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Taken off the list. The lines teachers offered are still there.") : new Outcome.Missing();
    }

    private static Outcome.Stale Changed() => new("Somebody else changed this meeting since you opened it. What is ticked now is what they saved; tick again and save.");
}
