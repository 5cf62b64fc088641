using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Demo;

/// <summary>The Principal Peer Partnership (P3) in the demo: who takes part, who is nominated, and one pair across the time zone line that was introduced.</summary>
public sealed class DemoPeers(AppDb db, Vault vault, DemoPeerSteps steps, TimeProvider clock)
{
    private static readonly (string Name, string Focus, string Share)[] nominees =
    [
        ("Chris Nguyen", "A2", "C1"), ("Ruth Ogle", "C1", "A2"), ("Joel Tipton", "B4", "C4"), ("Gail Rowe", "C4", "A1"), ("Nora Vance", "A1", "B2"), ("Lena Cobb", "B2", "B4"),
        ("Owen Sparks", "B4", "B2"),
    ];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var schoolYear = await db.SchoolYears.SingleAsync(cancel);
        var closes = SchoolTime.At(new(schoolYear.StartsOn.Year, 9, 11), new(16, 30), SchoolTime.StateZone);
        var year = new PeerYear { PublicId = PublicId.New(), StateId = schoolYear.StateId, SchoolYearId = schoolYear.Id, ClosesAt = closes };
        db.Add(year);
        await db.SaveChangesAsync(cancel);
        var lead = await db.Positions.FirstAsync(p => p.Role == Role.StateLead, cancel);
        foreach (var (number, takesPart) in new[] { ("710", true), ("180", true), ("730", true), ("650", true), ("731", false) })
        {
            var district = await db.Districts.SingleAsync(d => d.Number == number, cancel);
            db.Add(new PeerDistrict { PeerYearId = year.Id, DistrictId = district.Id, TakesPart = takesPart, AnsweredAt = closes.AddDays(-20), AnsweredById = lead.PersonId });
        }

        List<Nomination> made = [];
        foreach (var (name, focus, share) in nominees)
        {
            var position = await db.Positions.Include(p => p.Person).Include(p => p.School).SingleAsync(p => p.Role == Role.Principal && p.Person!.Name == name, cancel);
            made.Add(Nominate(year, position, new NomineeCard { Focus = [focus], Share = [share], Wish = PartnerWish.NoView }, lead.PersonId));
            if (!await db.Positions.AnyAsync(p => p.PersonId == position.PersonId && p.Role == Role.PeerAdministrator, cancel))
            {
                db.Add(new Position { PersonId = position.PersonId, Role = Role.PeerAdministrator, DistrictId = position.DistrictId, StartsOn = schoolYear.StartsOn });
            }
        }

        made.Add(await HelpsToLeadAsync(year, DemoPeople.Nominee, (NomineeReply.None, lead.PersonId), cancel));
        made.Add(await HelpsToLeadAsync(year, "Marcus Webb", (NomineeReply.Yes, lead.PersonId), cancel));
        db.AddRange(made);
        await db.SaveChangesAsync(cancel);
        db.Add(Pair(year, made[0], made[1], lead.PersonId));
        await db.SaveChangesAsync(cancel);
        await steps.ExecuteAsync(cancel);
    }

    /// <summary>Somebody who has declared nothing yet.</summary>
    private async Task<Nomination> HelpsToLeadAsync(PeerYear year, string name, (NomineeReply Reply, long By) how, CancellationToken cancel)
    {
        var position = await db.Positions.Include(p => p.School).SingleAsync(p => p.Role == Role.AssistantPrincipal && p.Person!.Name == name, cancel);
        db.Add(new Position { PersonId = position.PersonId, Role = Role.PeerAdministrator, DistrictId = position.DistrictId, StartsOn = position.StartsOn });
        var nomination = Nominate(year, position, new NomineeCard { Proposed = ["C2"] }, how.By);
        (nomination.Reply, nomination.RepliedAt) = (how.Reply, how.Reply == NomineeReply.None ? null : nomination.RepliedAt);
        return nomination;
    }

    private Nomination Nominate(PeerYear year, Position position, NomineeCard card, long by) => new()
    {
        PublicId = PublicId.New(),
        PeerYearId = year.Id,
        DistrictId = position.DistrictId!.Value,
        PersonId = position.PersonId,
        SchoolId = position.SchoolId!.Value,
        Level = position.School!.Level,
        SealedCard = vault.Seal(Purpose.NomineeCard, card),
        NominatedAt = year.ClosesAt.AddDays(-10),
        NominatedById = by,
        Reply = NomineeReply.Yes,
        RepliedAt = year.ClosesAt.AddDays(-5),
    };

    private PeerPair Pair(PeerYear year, Nomination one, Nomination other, long by) => new()
    {
        PublicId = PublicId.New(),
        PeerYearId = year.Id,
        Mark = PeerMark.Locked,
        IsByHand = false,
        MadeAt = year.ClosesAt.AddDays(3),
        FinalizedAt = year.ClosesAt.AddDays(4),
        FinalizedById = by,
        Wave = 1,
        IntroducedAt = Earlier(year.ClosesAt.AddDays(12), Now),
        Seats = [.. new[] { one, other }.Select(n => new PeerSeat { NominationId = n.Id, PersonId = n.PersonId, SchoolId = n.SchoolId, DistrictId = n.DistrictId })],
    };

    private static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;
}
