using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Review.Changes;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Time;

/// <summary>Reads when the people of a partnership could meet, and what they set, for one of them.</summary>
public sealed class ReadPairTime(AppDb db, FindPair find)
{
    /// <returns>Null to everybody who has no place in it, before it was introduced, and after it ended.</returns>
    public async Task<PairTime?> ExecuteAsync(Actor actor, Guid pair, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, pair, cancel) is not { } own)
        {
            return null;
        }

        var (here, id, people) = (own.Here, own.Id, own.People.ToList());
        var weeks = await WeeksAsync(here, [.. people.Select(p => p.Id)], cancel);
        var points = (here.MatchSettings.Length == 0 ? new PairingSettings() : PairingSettings.Parse(here.MatchSettings)).Points;
        var shared = Shared([.. people.Select(p => weeks.GetValueOrDefault(p.Id))], points);
        var now = await db.StandingTimes.AsNoTracking().SingleOrDefaultAsync(t => t.PartnershipId == id, cancel);
        var bells = await db.BellSchedules.AsNoTracking().Where(b => b.SchoolId == here.SchoolId && b.SchoolYearId == here.YearId).ToListAsync(cancel);
        return new()
        {
            Here = here,
            Pair = pair,
            PairId = id,
            People = [.. people.Select(p => p.Id)],
            Others = own.Partners,
            IsKnown = shared is not null,
            Ground = new()
            {
                Choices = [.. (shared ?? []).Select(SharedChoice.Of).OrderByDescending(c => c.Minutes), .. await IfNeedBeAsync(own, weeks, points, cancel)],
                Rotation = await RotationAsync(here, cancel),
                Days = await db.SchoolDaysAsync(here.SchoolId, cancel),
                Today = here.Today,
                LastDay = here.YearStartsOn.AddYears(1).AddDays(-1),
            },
            Watches = [.. Watches(own, weeks, points)],
            Now = now,
            SetBy = now is null ? "" : await db.People.Where(p => p.Id == now.SetById).Select(p => p.Name).SingleAsync(cancel),
            OtherBells = bells.SelectMany(b => b.Dates.Select(d => (Day: d, b.Name))).GroupBy(d => d.Day).ToDictionary(d => d.Key, d => d.First().Name),
        };
    }

    /// <summary>Stretches that all of them offer; null when somebody has not said.</summary>
    private static IReadOnlyList<Period>? Shared(IReadOnlyList<WeeklyTime?> weeks, PointValues points) => weeks.Skip(1)
        .Aggregate(weeks[0]?.Offered, (shared, next) => shared is null ? null : SharedTime.Of(new() { Offered = shared }, next, points).Meet);

    /// <summary>Stretches that become possible with what somebody would give if need be.</summary>
    private async Task<IReadOnlyList<SharedChoice>> IfNeedBeAsync(OwnPair own, IReadOnlyDictionary<long, WeeklyTime> weeks, PointValues points, CancellationToken cancel)
    {
        var ids = own.People.Select(p => p.Id).ToList();
        var maybe = (await db.TeacherPeriods.AsNoTracking().Where(p => p.SchoolId == own.Here.SchoolId && p.SchoolYearId == own.Here.YearId && ids.Contains(p.PersonId) && p.Kind == Rosters.PeriodKind.IfNeedBe)
            .OrderBy(p => p.Day).ThenBy(p => p.StartsAt).ToListAsync(cancel)).ToLookup(p => p.PersonId, p => new Period(p.Day, Minutes(p.StartsAt), Minutes(p.EndsAt)));
        if (maybe.Count == 0)
        {
            return [];
        }

        var wide = Shared([.. own.People.Select(p => new WeeklyTime { Offered = weeks.GetValueOrDefault(p.Id)?.Offered is null && !maybe.Contains(p.Id) ? null : [.. weeks.GetValueOrDefault(p.Id)?.Offered ?? [], .. maybe[p.Id]] })], points) ?? [];
        return
        [
            .. wide.Select(period => SharedChoice.Of(period) with
            {
                IfNeedBeFor = Words.List([.. own.People.Where(p => maybe[p.Id].Any(m => m.Day == period.Day && m.Start < period.End && period.Start < m.End)).Select(p => p.Id == own.Me.Id ? "you" : p.FirstName)]),
            }).Where(c => c.IfNeedBeFor.Length > 0).OrderByDescending(c => c.Minutes),
        ];
    }

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static IEnumerable<PairTimeLine> Watches(OwnPair own, IReadOnlyDictionary<long, WeeklyTime> weeks, PointValues points)
    {
        foreach (var other in own.Others)
        {
            var shared = SharedTime.Of(weeks.GetValueOrDefault(own.Me.Id), weeks.GetValueOrDefault(other.Id), points);
            yield return new($"You plan while {other.FirstName} teaches", PairTimeWords.Say(shared.FirstWatches, "At no time.", "Not known yet."));
            yield return new($"{other.FirstName} plans while you teach", PairTimeWords.Say(shared.SecondWatches, "At no time.", "Not known yet."));
        }
    }

    private async Task<IReadOnlyDictionary<long, WeeklyTime>> WeeksAsync(SchoolThisYear here, IReadOnlyList<long> people, CancellationToken cancel)
    {
        var positions = await db.Positions.AsNoTracking()
            .Where(p => p.SchoolId == here.SchoolId && people.Contains(p.PersonId) && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today)).OrderBy(p => p.Id).ToListAsync(cancel);
        return await KnownWeeks.LoadAsync(db, here, positions, cancel);
    }

    private async Task<IReadOnlyList<string>> RotationAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var days = await db.BellPeriods.AsNoTracking().Where(b => b.SchoolId == here.SchoolId && b.SchoolYearId == here.YearId && b.ScheduleId == null).OrderBy(b => b.Place).Select(b => b.Days).ToListAsync(cancel);
        return [.. days.SelectMany(d => d).Distinct(StringComparer.Ordinal).Where(d => !StandingWords.Week.Contains(d, StringComparer.Ordinal)).OrderBy(d => d, StringComparer.Ordinal)];
    }
}
