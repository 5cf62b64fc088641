using System.Globalization;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>What the people of a pair do on the page of their partnership: meetings, totals from paper, plan, steps, standing time.</summary>
internal sealed class PairActs(SimulatedSchool school)
{
    private static readonly string[] kinds = [nameof(MeetingKinds.Talked), nameof(MeetingKinds.Observed), nameof(MeetingKinds.LessonPlan)];

    /// <summary>The partner may have logged the day already: then it is the same meeting, or another.</summary>
    public async Task LogAsync(YearPerson me, SimulatedPair pair)
    {
        var form = Form(school.Key(), school.Today.AddDays(-school.Dice.Next(-1, 5)));
        var came = await school.DoAsync(me, s => OnAsync(s, me, pair, own => s.GetRequiredService<LogMeeting>().ExecuteAsync(me.Actor, own, form, CancellationToken.None)));
        if (came is Outcome.Refused { Objections: [{ Field: "Form.Same" }, ..] })
        {
            var day = DayOf(form);
            var others = await school.ReadAsync(db => db.Meetings.AsNoTracking().Where(m => m.PartnershipId == pair.Id && m.On == day && m.LoggedById != me.Id).OrderBy(m => m.Id).ToListAsync());
            var same = school.Chance(70) ? school.Any(others) : null;
            form.Same = same?.PublicId.InAddress() ?? LogForm.Another;
            came = await school.DoAsync(me, s => OnAsync(s, me, pair, own => s.GetRequiredService<LogMeeting>().ExecuteAsync(me.Actor, own, form, CancellationToken.None)));
            Remember(came, pair, same?.SendKey ?? form.SendKey, form);
            return;
        }

        Remember(came, pair, form.SendKey, form);
    }

    public async Task ConfirmOrFixAsync(YearPerson me, SimulatedPair pair)
    {
        var all = await school.ReadAsync(db => db.Meetings.AsNoTracking().Where(m => m.PartnershipId == pair.Id).OrderBy(m => m.Id).ToListAsync());
        if (all.Count == 0)
        {
            return;
        }

        var meeting = all.LastOrDefault(m => m.Awaits(me.Id)) ?? school.Any(all);
        if (school.Chance(75))
        {
            await school.DoAsync(me, s => OnAsync(s, me, pair, own => s.GetRequiredService<FixMeeting>().ConfirmAsync(me.Actor, own, meeting.PublicId, meeting.Version, CancellationToken.None)));
            return;
        }

        var form = Form(Guid.Empty, meeting.On.AddDays(-school.Dice.Next(3)));
        form.Version = meeting.Version - (school.Chance(10) ? 1 : 0);
        var came = await school.DoAsync(me, s => OnAsync(s, me, pair, own => s.GetRequiredService<FixMeeting>().FixAsync(me.Actor, own, meeting.PublicId, form, CancellationToken.None)));
        Remember(came, pair, meeting.SendKey, form);
    }

    public async Task TotalsAsync(YearPerson me, SimulatedPair pair)
    {
        var form = new TotalsForm { Month = TotalsRules.Id(school.Today.AddMonths(-school.Dice.Next(-1, 3))), Meetings = $"{school.Dice.Next(4)}", Minutes = $"{school.Dice.Next(200)}" };
        await school.DoAsync(me, s => OnAsync(s, me, pair, own => s.GetRequiredService<SaveTotals>().ExecuteAsync(me.Actor, own, form, CancellationToken.None)));
    }

    public async Task PlanAsync(YearPerson me, SimulatedPair pair)
    {
        var version = await school.ReadAsync(db => db.PairPlans.Where(p => p.PartnershipId == pair.Id).Select(p => p.Version).SingleOrDefaultAsync());
        var form = new PlanForm { SendKey = school.Key(), Version = version, Goal = school.Words(), Meet = school.Words(), Notice = school.Words(), Step = Step() };
        await school.DoAsync(me, s => OnAsync(s, me, pair, own => version == 0
            ? s.GetRequiredService<SavePlan>().StartAsync(me.Actor, own, form, CancellationToken.None)
            : s.GetRequiredService<SavePlan>().GoalAsync(me.Actor, own, form, CancellationToken.None)));
    }

    public async Task StepAsync(YearPerson me, SimulatedPair pair)
    {
        var steps = await school.ReadAsync(db => db.Commitments.AsNoTracking().Where(c => c.PartnershipId == pair.Id).OrderBy(c => c.Id).ToListAsync());
        var (form, key) = (Step(), school.Key());
        var step = steps.Count > 0 && school.Chance(60) ? school.Any(steps) : null;
        await school.DoAsync(me, s => OnAsync(s, me, pair, own => step is null
            ? s.GetRequiredService<ChangeSteps>().AddAsync(me.Actor, own, key, form, CancellationToken.None)
            : s.GetRequiredService<ChangeSteps>().FinishAsync(me.Actor, own, step.PublicId, step.DoneOn is null, CancellationToken.None)));
    }

    public async Task StandingTimeAsync(YearPerson me, SimulatedPair pair)
    {
        var now = await school.ReadAsync(db => db.StandingTimes.AsNoTracking().SingleOrDefaultAsync(t => t.PartnershipId == pair.Id));
        var stop = now is { StoppedAt: null } && school.Chance(30);
        var (hour, minute) = (school.Dice.Next(7, 15), school.Dice.Next(12) * 5);
        var order = new StandingOrder
        {
            Seen = now?.Version ?? 0, Choice = StandingOrder.Other, Day = school.Any(StandingWords.Week), From = $"{hour}:{minute:00}", Minutes = "35", EveryOther = school.Chance(50), ByMail = school.Chance(80), Room = "Room 118",
        };
        pair.WallTimes.Add($"T{hour:00}{minute:00}00");
        await school.DoAsync(me, async s => await s.GetRequiredService<ReadPairTime>().ExecuteAsync(me.Actor, pair.PublicId, CancellationToken.None) is not { } time ? null
            : stop ? await s.GetRequiredService<SetStandingTime>().StopAsync(me.Actor, time, order.Seen, CancellationToken.None)
            : await s.GetRequiredService<SetStandingTime>().ExecuteAsync(me.Actor, time, order, CancellationToken.None));
    }

    /// <summary>"We meet, we don't log", or the other way.</summary>
    public async Task LoggingAsync(YearPerson me, SimulatedPair pair)
    {
        var without = school.Chance(60);
        await school.DoAsync(me, s => OnAsync(s, me, pair, own => s.GetRequiredService<SetLogging>().ExecuteAsync(me.Actor, own, without, CancellationToken.None)));
    }

    /// <summary>What each page of a pair begins with.</summary>
    public static async Task<Outcome?> OnAsync(IServiceProvider services, YearPerson me, SimulatedPair pair, Func<OwnPair, Task<Outcome>> press) =>
        await services.GetRequiredService<FindPair>().ExecuteAsync(me.Actor, pair.PublicId, CancellationToken.None) is { } own ? await press(own) : null;

    private void Remember(Outcome? came, SimulatedPair pair, Guid key, LogForm form)
    {
        if (came is Outcome.Done)
        {
            school.Ledger[key] = (pair.Id, DayOf(form), int.Parse(form.Minutes!, CultureInfo.InvariantCulture));
            pair.LastTogether = school.Now;
        }
    }

    private static DateOnly DayOf(LogForm form) => DateOnly.ParseExact(form.On!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private LogForm Form(Guid key, DateOnly on) => new()
    {
        SendKey = key, On = SimulatedSchool.Typed(on), HowLong = LogForm.OtherLength, Minutes = $"{school.Dice.Next(0, 90)}",
        What = [.. kinds.Where(_ => school.Chance(60))], UsedTo = [nameof(MeetingUses.Reflect)], Note = school.Chance(80) ? school.Words() : "", Step = school.Chance(30) ? Step() : new(),
    };

    private StepForm Step() => new() { What = school.Words(), Who = StepForm.Together, By = SimulatedSchool.Typed(school.Today.AddDays(7)) };
}
