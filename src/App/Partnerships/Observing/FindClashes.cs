using Counterpart.App.Data;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>What people of a pair do already when an observation is planned. Of the teacher of a third classroom nothing is looked at.</summary>
public sealed class FindClashes(AppDb db)
{
    /// <param name="changed">The observation that gets another time; empty for a new one.</param>
    /// <returns>A sentence each.</returns>
    public async Task<IReadOnlyList<string>> ExecuteAsync(OwnPair pair, ObservationDraft draft, (ObservationGround Ground, long? Changed) with, CancellationToken cancel)
    {
        if (draft.On < pair.Here.Today)
        {
            return [];
        }

        List<PairPerson> observers = [.. pair.People.Where(p => draft.ObserverId is null || p.Id == draft.ObserverId)];
        List<PairPerson> all = [.. pair.People.Where(p => draft.ObserverId is null || p.Id == draft.ObserverId || p.Id == draft.SeenId)];
        return
        [
            .. (await TeachingAsync(pair, draft, [.. observers.Select(o => o.Id)], cancel)).Select(p => p == pair.Me ? "You teach then, by your own week." : $"{p.FirstName} teaches then, by {p.FirstName}’s own week."),
            .. (await ObservingAsync(pair, draft, ([.. all.Select(p => p.Id)], with.Changed), cancel)).Select(p => p == pair.Me ? "You have another observation then." : $"{p.FirstName} has another observation then."),
            .. await MeetingAsync(pair, draft, with.Ground, cancel),
        ];
    }

    /// <summary>On a day with another bell schedule the usual week says nothing, and where days rotate a date does not either.</summary>
    private async Task<IEnumerable<PairPerson>> TeachingAsync(OwnPair pair, ObservationDraft draft, List<long> observers, CancellationToken cancel)
    {
        var bells = await db.BellSchedules.AsNoTracking().Where(b => b.SchoolId == pair.Here.SchoolId && b.SchoolYearId == pair.Here.YearId).ToListAsync(cancel);
        if (bells.Exists(b => b.Dates.Contains(draft.On)))
        {
            return [];
        }

        var classes = await db.TeacherPeriods.AsNoTracking().Where(p => observers.Contains(p.PersonId) && p.SchoolYearId == pair.Here.YearId && p.Kind == PeriodKind.Class).ToListAsync(cancel);
        return pair.People.Where(p => classes.Exists(c => c.PersonId == p.Id && StandingWords.Week.Contains(c.Day, StringComparer.Ordinal) && StandingWords.WeekdayOf(c.Day) == draft.On.DayOfWeek
            && Overlaps(draft, c.StartsAt, (int)(c.EndsAt - c.StartsAt).TotalMinutes)));
    }

    private async Task<IEnumerable<PairPerson>> ObservingAsync(OwnPair pair, ObservationDraft draft, (List<long> People, long? But) who, CancellationToken cancel)
    {
        var rows = await db.Observations.AsNoTracking().Open()
            .Where(o => o.SchoolYearId == pair.Here.YearId && o.On == draft.On && o.Id != who.But && o.SaidYes != false && o.Partnership!.EndsOn == null
                && (who.People.Contains(o.SeenId) || (o.ObserverId != null && who.People.Contains(o.ObserverId.Value))
                    || (o.ObserverId == null && o.Partnership.Seats.Any(s => s.EndsOn == null && s.PersonId != null && who.People.Contains(s.PersonId.Value)))))
            .Select(o => new { o.StartsAt, o.Minutes, o.SeenId, o.ObserverId, Seats = o.Partnership!.Seats.Where(s => s.EndsOn == null && s.PersonId != null).Select(s => s.PersonId!.Value).ToList() })
            .ToListAsync(cancel);
        var busy = rows.Where(o => Overlaps(draft, o.StartsAt, o.Minutes)).SelectMany(o => o.ObserverId is { } one ? [o.SeenId, one] : o.Seats.Append(o.SeenId)).ToHashSet();
        return pair.People.Where(p => who.People.Contains(p.Id) && busy.Contains(p.Id));
    }

    private async Task<IEnumerable<string>> MeetingAsync(OwnPair pair, ObservationDraft draft, ObservationGround ground, CancellationToken cancel) =>
        await db.StandingTimes.AsNoTracking().SingleOrDefaultAsync(t => t.PartnershipId == pair.Id && t.StoppedAt == null, cancel) is { } time
            ? from meeting in StandingRules.On(time.Plan, time.StartsAt, ground.Days, draft.On)
              where Overlaps(draft, meeting.StartsAt, time.Minutes)
              select $"You meet {pair.PartnersFirst} then, {SchoolTime.SayTimes(meeting.StartsAt, meeting.StartsAt.AddMinutes(time.Minutes))}."
            : [];

    private static bool Overlaps(ObservationDraft draft, TimeOnly startsAt, int minutes)
    {
        var (one, other) = (draft.StartsAt.ToTimeSpan(), startsAt.ToTimeSpan());
        return one < other + TimeSpan.FromMinutes(minutes) && other < one + TimeSpan.FromMinutes(draft.Minutes);
    }
}
