using Counterpart.App.Access;
using Counterpart.App.CheckIns;
using Counterpart.App.CheckIns.Offers;
using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes.OfLeaders;

/// <summary>Counts what waits for the leaders of a school, with the readers of their own pages: a note says the same number as the page it leads to.</summary>
public sealed class ReadLeaderFacts(AppDb db, ReadCheckIns checkIns, ReadSupport support, ReadQuietPairs quiet)
{
    /// <returns>For whoever has an address and wants notes: the principal, and assistant principals to whom check-ins are handed.</returns>
    public async Task<IReadOnlyList<(Person Person, bool IsPrincipal, LeaderFacts Facts)>> ExecuteAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var positions = await db.Positions.AsNoTracking().Include(p => p.Person)
            .Where(p => p.SchoolId == here.SchoolId && (p.Role == Role.Principal || p.Role == Role.AssistantPrincipal) && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today)
                && p.Person!.Email != null && p.Person.Notes != NoteRhythm.Never)
            .OrderBy(p => p.Id).ToListAsync(cancel);
        List<(Person, bool, LeaderFacts)> all = [];
        foreach (var position in positions.DistinctBy(p => p.PersonId))
        {
            var leader = Actor(position);
            if (leader.Holds(May.CheckIn) && await checkIns.ExecuteAsync(leader, cancel) is { } year)
            {
                all.Add((position.Person!, leader.Role == Role.Principal, await CountAsync(leader, year, cancel)));
            }
        }

        return all;
    }

    private async Task<LeaderFacts> CountAsync(Actor leader, CheckInsOfYear year, CancellationToken cancel)
    {
        var asks = new SchoolAsks(year, await support.OfSchoolAsync(leader, year.Here, cancel));
        var introduced = db.Partnerships.IntroducedAt(leader, year.Here);
        return new()
        {
            CheckIns = year.Due.Count,
            Asks = asks.Open.Count,
            Promises = asks.Promises,
            Quiet = leader.Holds(May.FollowPairs) ? await quiet.ExecuteAsync(year.Here, cancel) : [],
            Sheets = year.Pairs.SelectMany(p => p.PersonIds).Distinct().Count(),

            // Who would like to talk asked for the principal, and for nobody else.
            Talks = leader.Role != Role.Principal ? 0
                : await db.PartnershipSeats.CountAsync(
                    s => s.EndsOn == null && s.Answer == InvitationAnswer.TalkFirst && introduced.Any(p => p.Id == s.PartnershipId)
                        && !db.Participations.Any(t => t.SchoolYearId == s.SchoolYearId && t.PersonId == s.PersonId && t.Answer == TakingPart.NotThisYear), cancel),
        };
    }

    private static Actor Actor(Position position) => new()
    {
        PersonId = position.PersonId,
        Name = position.Person!.Name,
        Role = position.Role,
        PositionId = position.Id,
        SessionId = 0,
        DistrictId = position.DistrictId,
        SchoolId = position.SchoolId,
        Delegated = position.Delegations,
    };
}
