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
        return await answering.ExecuteAsync(await TeacherAsync(principal, pair.People.Last(), cancel), pair.PublicId, InvitationAnswer.TalkFirst, cancel);
    }

    /// <summary>One of a pair, as if that person were here.</summary>
    public async Task<Actor> TeacherAsync(Actor principal, MemberToIntroduce who, CancellationToken cancel)
    {
        var position = await db.Positions.AsNoTracking().FirstAsync(p => p.PersonId == who.PersonId && p.SchoolId == principal.SchoolId && p.Role == Role.Teacher, cancel);
        return new Actor
        {
            PersonId = position.PersonId, Name = who.Name, Role = Role.Teacher, PositionId = position.Id, SessionId = 0,
            StateId = principal.StateId, DistrictId = principal.DistrictId, SchoolId = principal.SchoolId,
        };
    }
}
