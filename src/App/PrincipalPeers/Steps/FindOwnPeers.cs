using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>Finds a pair of administrators for one of them.</summary>
public sealed class FindOwnPeers(AppDb db, TimeProvider clock)
{
    /// <returns>Null to everybody who has no place in it, before it was introduced, and once the own place ended.</returns>
    public async Task<OwnPeers?> ExecuteAsync(Actor actor, Guid id, CancellationToken cancel) =>
        (await ReadAsync(actor, db.PeerPairs.VisibleTo(actor).Where(p => p.PublicId == id), cancel)).SingleOrDefault();

    /// <summary>Those that still go on, newest first: somebody may have another one next year.</summary>
    public Task<IReadOnlyList<OwnPeers>> OfPersonAsync(Actor actor, CancellationToken cancel)
    {
        var dayBefore = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-1);
        return ReadAsync(actor, db.PeerPairs.VisibleTo(actor).Where(p => p.EndsOn == null && p.PeerYear!.SchoolYear!.EndsOn >= dayBefore), cancel);
    }

    private async Task<IReadOnlyList<OwnPeers>> ReadAsync(Actor actor, IQueryable<PeerPair> some, CancellationToken cancel)
    {
        var rows = await some.OrderByDescending(p => p.Id).Select(p => new
        {
            Pair = p,
            Year = p.PeerYear!.SchoolYear!,
            Contact = db.Programs.Where(x => x.StateId == p.PeerYear.StateId && x.Kind == ProgramKind.P3).Select(x => x.Contact).FirstOrDefault() ?? "",
            People = p.Seats.OrderBy(s => s.Id).Select(s => new PeerPerson(s.Id, s.PersonId, s.Person!.PublicId, s.Person.Name, s.School!.Name, s.School.TimeZone)
            {
                SchoolId = s.SchoolId, DistrictId = s.DistrictId, District = s.District!.Name, IsThere = s.EndsOn == null,
            }).ToList(),
        }).AsNoTracking().ToListAsync(cancel);
        return
        [
            .. from row in rows
               let me = row.People.Find(p => p.Id == actor.PersonId && p.IsThere)
               where me is not null
               select new OwnPeers
               {
                   Id = row.Pair.Id, PublicId = row.Pair.PublicId, Me = me, Everybody = row.People, YearName = row.Year.Name, YearEndsOn = row.Year.EndsOn,
                   IntroducedAt = row.Pair.IntroducedAt ?? default, EndsOn = row.Pair.EndsOn, EndWords = row.Pair.EndWords, ForgottenAt = row.Pair.ForgottenAt, Contact = row.Contact, Now = clock.GetUtcNow().UtcDateTime,
               },
        ];
    }
}
