using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Support;

/// <summary>P3 of one test: a year that is open until September 11, districts that take part, nominees.</summary>
internal static class NominatingInTest
{
    public const string Contact = "Martha Moore, p3@example.org";

    /// <summary>Friday, September 11, 2026, 4:30 p.m. Central.</summary>
    public static readonly DateTime Closes = new(2026, 9, 11, 21, 30, 0, DateTimeKind.Utc);

    public static Task<PeerYear> OpenAsync(RunningApp app, SchoolInTest school) => app.WithDbAsync(async db =>
    {
        if (await db.PeerYears.SingleOrDefaultAsync(y => y.SchoolYearId == school.Year.Id) is { } there)
        {
            return there;
        }

        var year = new PeerYear { PublicId = PublicId.New(), StateId = school.District.StateId, SchoolYearId = school.Year.Id, ClosesAt = Closes, Version = 1 };
        db.AddRange(year, new PartnershipProgram { StateId = school.District.StateId, Kind = ProgramKind.P3, Name = "Principal Peer Partnership", Contact = Contact });
        await db.SaveChangesAsync();
        return year;
    });

    public static async Task<PeerYear> TakesPartAsync(RunningApp app, SchoolInTest school, bool takesPart = true)
    {
        var year = await OpenAsync(app, school);
        await app.WithDbAsync(async db =>
        {
            if (!await db.PeerDistricts.AnyAsync(d => d.PeerYearId == year.Id && d.DistrictId == school.District.Id))
            {
                db.Add(new PeerDistrict { PeerYearId = year.Id, DistrictId = school.District.Id, TakesPart = takesPart, AnsweredAt = app.Clock.GetUtcNow().UtcDateTime, AnsweredById = school.Principal.Id });
            }

            return await db.SaveChangesAsync();
        });
        return year;
    }

    public static async Task<Nomination> NominatedAsync(RunningApp app, SchoolInTest school, Person person, NomineeReply reply = NomineeReply.None, NomineeCard? card = null)
    {
        var year = await TakesPartAsync(app, school);
        await app.SaveAsync(new Position { PersonId = person.Id, Role = Role.PeerAdministrator, DistrictId = school.District.Id, StartsOn = new(2026, 7, 1) });
        return await app.SaveAsync(new Nomination
        {
            PublicId = PublicId.New(),
            PeerYearId = year.Id,
            DistrictId = school.District.Id,
            PersonId = person.Id,
            SchoolId = school.School.Id,
            Level = school.School.Level,
            SealedCard = app.Vault.Seal(Purpose.NomineeCard, card ?? new NomineeCard()),
            NominatedAt = app.Clock.GetUtcNow().UtcDateTime,
            NominatedById = school.Principal.Id,
            Reply = reply,
        });
    }

    /// <summary>A pair that is decided, with a nominee of another district; told to its people or not yet.</summary>
    public static async Task<PeerPair> MatchedAsync(RunningApp app, SchoolInTest school, Nomination nomination, bool isIntroduced)
    {
        var year = await OpenAsync(app, school);
        return await app.SaveAsync(new PeerPair
        {
            PublicId = PublicId.New(), PeerYearId = year.Id, IsByHand = true, MadeAt = Closes, FinalizedAt = Closes, IntroducedAt = isIntroduced ? Closes : null,
            Seats = [new PeerSeat { NominationId = nomination.Id, PersonId = nomination.PersonId, SchoolId = nomination.SchoolId, DistrictId = nomination.DistrictId }],
        });
    }

    /// <summary>The browser of a person in the role of a nominee.</summary>
    public static async Task<Browser> BrowserOfNomineeAsync(RunningApp app, Nomination nomination)
    {
        var person = await app.WithDbAsync(db => db.People.SingleAsync(p => p.Id == nomination.PersonId));
        return await app.BrowserOfAsync(person, acting: await app.WithDbAsync(db => db.Positions.FirstAsync(p => p.PersonId == person.Id && p.Role == Role.PeerAdministrator)));
    }
}
