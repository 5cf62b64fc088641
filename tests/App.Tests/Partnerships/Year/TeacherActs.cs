using Counterpart.App.Messages.Notes;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Plumbing;
using Counterpart.App.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>What a teacher tells others: asks, answers, lines to share, how often notes come, hours.</summary>
internal sealed class TeacherActs(SimulatedSchool school)
{
    public async Task AskAsync(YearPerson me, SimulatedPair pair)
    {
        var open = await school.ReadAsync(db => db.PairAsks.AsNoTracking().Where(a => a.PartnershipId == pair.Id && a.WithdrawnAt == null && a.AnsweredAt == null).OrderBy(a => a.Id).FirstOrDefaultAsync());
        var takesBack = open is not null && school.Chance(40);
        var form = new AskForm(school.Key(), school.Chance(95) ? (AskKind)school.Dice.Next(4) : null, school.Words());
        await school.DoAsync(me, s => PairActs.OnAsync(s, me, pair, own => takesBack
            ? s.GetRequiredService<SendAsk>().WithdrawAsync(me.Actor, own, open!.PublicId, CancellationToken.None)
            : s.GetRequiredService<SendAsk>().ExecuteAsync(me.Actor, own, form, CancellationToken.None)));
    }

    public async Task AnswerOfferAsync(YearPerson me, SimulatedPair pair)
    {
        var offer = await school.ReadAsync(db => db.TimeOffers.AsNoTracking().Where(o => o.PartnershipId == pair.Id).OrderByDescending(o => o.Id).FirstOrDefaultAsync());
        if (offer is null)
        {
            return;
        }

        var (answers, works, result) = (offer.Answer is null || school.Chance(20), school.Chance(70), (OfferResult)school.Dice.Next(3));
        await school.DoAsync(me, s => PairActs.OnAsync(s, me, pair, own => answers
            ? s.GetRequiredService<AnswerOffers>().AnswerAsync(me.Actor, own, (offer.PublicId, offer.Version), works ? OfferAnswer.Works : OfferAnswer.AnotherTime, CancellationToken.None)
            : s.GetRequiredService<AnswerOffers>().RecordAsync(me.Actor, own, (offer.PublicId, offer.Version), result, CancellationToken.None)));
    }

    public async Task ShareLineAsync(YearPerson me, SimulatedPair pair)
    {
        var mine = await school.ReadAsync(db => db.SharedLines.AsNoTracking().Where(l => l.PartnershipId == pair.Id && l.AuthorId == me.Id).OrderByDescending(l => l.Id).FirstOrDefaultAsync());
        var takesBack = mine is not null && school.Chance(40);
        var (key, form) = (school.Key(), new LineForm { For = $"{(LineFor)school.Dice.Next(1, 4)}", Text = school.Words(), ShowsName = school.Chance(50) });
        await school.DoAsync(me, s => PairActs.OnAsync(s, me, pair, own => takesBack
            ? s.GetRequiredService<ShareLine>().TakeBackAsync(me.Actor, own, mine!.PublicId, CancellationToken.None)
            : s.GetRequiredService<ShareLine>().ExecuteAsync(me.Actor, own, key, form, CancellationToken.None)));
    }

    public async Task RhythmAsync(YearPerson me)
    {
        var wanted = school.Any(SetRhythm.ChoicesOf(me.Actor)).Rhythm;
        if (await school.DoAsync(me, async s => await s.GetRequiredService<SetRhythm>().ExecuteAsync(me.Actor, $"{wanted}", meetings: false, CancellationToken.None)) is Outcome.Done)
        {
            me.LastSameDay = NoteRhythm.SameDay == me.Rhythm || NoteRhythm.SameDay == wanted ? school.Today : me.LastSameDay;
            me.Rhythm = wanted;
        }
    }

    public async Task AnswerInvitationAsync(YearPerson me, SimulatedPair pair)
    {
        var answer = school.Dice.Next(10) switch { < 7 => InvitationAnswer.Yes, < 9 => InvitationAnswer.TalkFirst, _ => InvitationAnswer.NotThisYear };
        await school.DoAsync(me, async s => await s.GetRequiredService<AnswerInvitation>().ExecuteAsync(me.Actor, pair.PublicId, answer, CancellationToken.None));
    }

    public async Task AgreeAsync(YearPerson me, SimulatedPair pair)
    {
        var version = await school.ReadAsync(db => db.PartnershipSeats.Where(s => s.PartnershipId == pair.Id && s.PersonId == me.Id).Select(s => s.Version).FirstAsync());
        var agrees = (school.Chance(80), school.Chance(80));
        await school.DoAsync(me, async s => await s.GetRequiredService<AgreeToLines>().ExecuteAsync(me.Actor, pair.PublicId, version, agrees, CancellationToken.None));
    }

    public async Task SendHoursAsync(YearPerson me) => await school.DoAsync(me, async s => await YearAsync(s, me) is { } year
        ? await s.GetRequiredService<SendHours>().ExecuteAsync(me.Actor, year, ("8/1/2026", null), CancellationToken.None)
        : null);

    public async Task ReleaseAsync(YearPerson me)
    {
        var version = await school.ReadAsync(db => db.EvidenceReleases.Where(e => e.PersonId == me.Id).Select(e => e.Version).SingleOrDefaultAsync());
        var form = new EvidenceForm { Version = version, Picked = school.Chance(80) ? ["met", "own"] : [], Sentences = new() { ["own"] = school.Words() } };
        await school.DoAsync(me, async s => await YearAsync(s, me) is { } year ? await s.GetRequiredService<ReleaseEvidence>().ExecuteAsync(me.Actor, year, form, CancellationToken.None) : null);
    }

    private static Task<OwnYear?> YearAsync(IServiceProvider services, YearPerson me) => services.GetRequiredService<ReadOwnYear>().ExecuteAsync(me.Actor, CancellationToken.None);
}
