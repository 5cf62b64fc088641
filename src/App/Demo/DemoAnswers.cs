using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Demo;

/// <summary>What a teacher of the demo answered before anybody looks.</summary>
public sealed class DemoAnswers(AppDb db, AnswerInvitation answering)
{
    /// <summary>One of the two would like to talk with the principal first.</summary>
    public async Task<Outcome> TalkFirstAsync(Actor principal, PairToIntroduce pair, CancellationToken cancel)
    {
        var who = pair.People.Last();
        var position = await db.Positions.AsNoTracking().FirstAsync(p => p.PersonId == who.PersonId && p.SchoolId == principal.SchoolId && p.Role == Role.Teacher, cancel);
        var teacher = new Actor
        {
            PersonId = position.PersonId, Name = who.Name, Role = Role.Teacher, PositionId = position.Id, SessionId = 0,
            StateId = principal.StateId, DistrictId = principal.DistrictId, SchoolId = principal.SchoolId,
        };
        return await answering.ExecuteAsync(teacher, pair.PublicId, InvitationAnswer.TalkFirst, cancel);
    }
}
