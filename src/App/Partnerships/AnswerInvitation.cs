using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships;

/// <summary>A person answers an introduction. Nothing of it touches the partnership's own row or the partner's place: a partner cannot come across it.</summary>
public sealed class AnswerInvitation(AppDb db, FindSchoolThisYear find, TalkRequests requests, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, Guid pair, InvitationAnswer answer, CancellationToken cancel)
    {
        if (await find.OfTeacherAsync(actor, cancel) is not { } here
            || await db.PartnershipSeats.IntroducedTo(actor, here).SingleOrDefaultAsync(s => s.Partnership!.PublicId == pair, cancel) is not { } seat)
        {
            return new Outcome.Missing();
        }

        var taking = await db.Participations.SingleOrDefaultAsync(p => p.PersonId == actor.PersonId && p.SchoolYearId == here.YearId, cancel);
        if (taking is not null && taking.SchoolId != here.SchoolId)
        {
            return new Outcome.Refused("Answer", "You answered at another school this year, and that answer counts there. Talk with your principal.");
        }

        var isOut = taking?.Answer == TakingPart.NotThisYear;
        if (answer == (isOut ? InvitationAnswer.NotThisYear : seat.Answer))
        {
            return Said(answer);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var part = PartOf(answer, taking?.Answer ?? TakingPart.NoAnswerYet);
        if (part != (taking?.Answer ?? TakingPart.NoAnswerYet))
        {
            Participations.Write(db, here, actor.PersonId, taking, part, now);
        }

        await requests.TakeBackAsync(seat, cancel);
        seat.Answer = answer == InvitationAnswer.NotThisYear ? null : answer;
        (seat.AnsweredAt, seat.TalkNotedAt, seat.Version) = (now, null, seat.Version + 1);
        if (answer == InvitationAnswer.TalkFirst)
        {
            await requests.TellAsync(here, seat, cancel);
        }

        // That an answer came, never which: the audit is read by more people than the principal.
        db.Record(actor, now, "invitation.answered", "", actor.PersonId);
        return await db.TrySaveAsync(cancel)
            ? Said(answer)
            : new Outcome.Stale("Your answer came twice at the same moment. It is shown as it is now; send it again if it should change.");
    }

    private static TakingPart PartOf(InvitationAnswer answer, TakingPart now) => answer switch
    {
        InvitationAnswer.Yes => TakingPart.Yes,
        InvitationAnswer.NotThisYear => TakingPart.NotThisYear,
        _ => now == TakingPart.NotThisYear ? TakingPart.NoAnswerYet : now,
    };

    private static Outcome.Done Said(InvitationAnswer answer) => new(answer switch
    {
        InvitationAnswer.Yes => "Your answer is in: yes. Your principal sees it. Next comes a first meeting of about 20 minutes.",
        InvitationAnswer.TalkFirst => "Noted. Your principal learns that you would like to talk. Your partner sees nothing of it.",
        _ => "Noted: not this year. Nobody asks why, and your partner sees nothing of it. You can change it here.",
    });
}
