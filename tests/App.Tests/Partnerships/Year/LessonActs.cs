using Counterpart.App.Data;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>Observations and lesson plans: what is written here has a last day.</summary>
internal sealed class LessonActs(SimulatedSchool school)
{
    public async Task ObserveAsync(YearPerson me, SimulatedPair pair)
    {
        var together = school.Chance(25);
        var third = school.Any(school.Teachers);
        var who = together ? WatchChoice.Together : $"{(school.Chance(50) ? "i-see" : "sees-me")}-{pair.Other(me).PublicId.InAddress()}";
        var form = new ObservationForm
        {
            SendKey = school.Key(), Who = who, Third = together ? third.PublicId.InAddress() : null, On = SimulatedSchool.Typed(school.Today.AddDays(school.Dice.Next(-2, 7))), From = "9:40",
            Minutes = $"{school.Dice.Next(4, 60)}", LookFor = who.StartsWith("sees", StringComparison.Ordinal) ? school.Words() : "",
        };
        await school.DoAsync(me, s => PairActs.OnAsync(s, me, pair, own => s.GetRequiredService<PlanObservation>().AddAsync(me.Actor, own, form, CancellationToken.None)));
    }

    /// <summary>Something about one of the last observations: a look-for, a draft, sharing, the talk, keeping, calling off, another day. Mostly by whose it is to do.</summary>
    public async Task AboutObservationAsync(YearPerson any, SimulatedPair pair)
    {
        var some = await school.ReadAsync(db => db.Observations.AsNoTracking().Where(o => o.PartnershipId == pair.Id && o.CalledOffAt == null && o.ForgottenAt == null).OrderByDescending(o => o.Id).Take(4).ToListAsync());
        if (some.Count == 0)
        {
            await ObserveAsync(any, pair);
            return;
        }

        var (row, luck, words, other) = (school.Any(some), school.Dice.Next(100), school.Words(), school.Words());
        var me = school.Chance(10) ? any : pair.People.FirstOrDefault(p => p.Id == (luck is < 10 or (>= 82 and < 92) ? row.SeenId : row.ObserverId)) ?? any;
        var id = row.PublicId;
        var seen = (await school.PressAsync(s => s.GetRequiredService<ReadObservations>().OneAsync(me.Actor, pair.PublicId, id, CancellationToken.None)))?.Line;
        var came = await school.DoAsync(me, async s => await s.GetRequiredService<ReadObservations>().OneAsync(me.Actor, pair.PublicId, id, CancellationToken.None) is not var (own, line) || seen is null ? null : luck switch
        {
            < 10 => await s.GetRequiredService<AnswerObservation>().LookForAsync(me.Actor, line, words, CancellationToken.None),
            < 60 => await s.GetRequiredService<WriteNotes>().ExecuteAsync(me.Actor, own, line, (new() { Version = seen.Own?.Version ?? 0, Facts = words, Try = other, AsItIs = luck % 2 == 0 }, luck >= 25), CancellationToken.None),
            < 82 => await s.GetRequiredService<TalkAbout>().TalkedAsync(me.Actor, own, line, luck < 79, CancellationToken.None),
            < 92 => await s.GetRequiredService<AnswerObservation>().KeepAsync(me.Actor, line, luck < 87, CancellationToken.None),
            < 95 => await s.GetRequiredService<PlanObservation>().CallOffAsync(me.Actor, own, id, CancellationToken.None),
            _ => await s.GetRequiredService<PlanObservation>().ChangeAsync(me.Actor, own, id, new() { Version = seen.Version, On = SimulatedSchool.Typed(school.Today.AddDays(luck - 95)), From = "10:15", Minutes = "25" }, CancellationToken.None),
        });
        if (luck is (>= 79 and < 82) or (>= 87 and < 92))
        {
            school.LetGo[id] = school.Today;
        }

        pair.LastTogether = luck is >= 10 and < 82 && came is Outcome.Done ? school.Now : pair.LastTogether;
    }

    /// <summary>Whoever was asked to be seen by two colleagues says yes or not this time.</summary>
    public async Task AnswerColleaguesAsync(YearPerson me)
    {
        var asked = await school.ReadAsync(db => db.Observations.AsNoTracking().Where(o => o.SeenId == me.Id && o.ObserverId == null).OrderByDescending(o => o.Id).FirstOrDefaultAsync());
        if (asked is null)
        {
            return;
        }

        var (yes, words) = (school.Chance(80), school.Words());
        await school.DoAsync(me, async s => await s.GetRequiredService<FindSchoolThisYear>().OfTeacherAsync(me.Actor, CancellationToken.None) is { } here
            && await s.GetRequiredService<ReadObservations>().AskedAsync(me.Actor, here, asked.PublicId, CancellationToken.None) is { } line
                ? await s.GetRequiredService<AnswerObservation>().AnswerAsync(me.Actor, line, asked.Version, (yes, words), CancellationToken.None)
                : null);
    }

    public async Task BringPlanAsync(YearPerson me, SimulatedPair pair)
    {
        var how = school.Dice.Next(4) switch { 0 => LessonForm.Talked, 1 => LessonForm.AsLink, 2 => LessonForm.AsFile, _ => LessonForm.AsText };
        var form = new LessonForm { SendKey = school.Key(), Title = school.Words(), HearAbout = school.Words(), How = how, Text = school.Words(), Link = $"https://example.org/{school.Words().Split(' ')[0]}" };
        (string, byte[])? file = how == LessonForm.AsFile ? (school.Words().Split(' ')[0] + ".pdf", Plans.PlanPair.Pdf) : null;
        var came = await school.DoAsync(me, s => PairActs.OnAsync(s, me, pair, own => s.GetRequiredService<BringPlan>().AddAsync(me.Actor, own, form, file, CancellationToken.None)));
        pair.LastTogether = how == LessonForm.Talked && came is Outcome.Done ? school.Now : pair.LastTogether;
    }

    public async Task AboutPlanAsync(YearPerson any, SimulatedPair pair)
    {
        var some = await school.ReadAsync(db => db.PlanReviews.AsNoTracking().Where(r => r.PartnershipId == pair.Id && r.ForgottenAt == null).OrderByDescending(r => r.Id).Take(3).ToListAsync());
        if (some.Count == 0)
        {
            await BringPlanAsync(any, pair);
            return;
        }

        var (row, luck, words, other) = (school.Any(some), school.Dice.Next(100), school.Words(), school.Words());
        var me = school.Chance(10) ? any : pair.People.First(p => p.Id == row.OwnerId == luck >= 65);
        var came = await school.DoAsync(me, s => PairActs.OnAsync(s, me, pair, async own => await s.GetRequiredService<ReadPlans>().OneAsync(own, row.PublicId, CancellationToken.None) is not { } line ? new Outcome.Missing() : luck switch
        {
            < 50 => await s.GetRequiredService<AnswerPlan>().AnswerAsync(me.Actor, own, line, new() { Number = line.Newest?.Number ?? 0, Strong = words, Try = luck < 40 ? other : "" }, CancellationToken.None),
            < 65 => await s.GetRequiredService<AnswerPlan>().TalkedAsync(me.Actor, own, line, CancellationToken.None),
            < 75 => await s.GetRequiredService<AnswerPlan>().KeepAsync(me.Actor, own, line, luck < 70, CancellationToken.None),
            < 80 => await s.GetRequiredService<BringPlan>().TakeBackAsync(me.Actor, own, line, CancellationToken.None),
            _ => await s.GetRequiredService<BringPlan>().AddVersionAsync(me.Actor, own, line, (new() { How = LessonForm.AsText, Text = words }, null), CancellationToken.None),
        }));
        if (luck is >= 70 and < 75)
        {
            school.LetGo[row.PublicId] = school.Today;
        }

        pair.LastTogether = luck < 65 && came is Outcome.Done ? school.Now : pair.LastTogether;
    }
}
