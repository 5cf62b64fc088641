using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Organizations.Neighbors;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Support;

/// <summary>A state of its own with P3 open, districts in a row (each neighbor of the next) and nominees who said yes. Even districts keep Central time, odd ones Eastern.</summary>
public sealed class PeersInTest
{
    private readonly RunningApp app;

    private PeersInTest(RunningApp app, SchoolInTest first, PeerYear year, IReadOnlyList<District> districts)
    {
        (this.app, First, Year, Districts) = (app, first, year, districts);
    }

    /// <summary>A school of the first district, in no other way part of P3.</summary>
    public SchoolInTest First { get; }

    public PeerYear Year { get; }
    public IReadOnlyList<District> Districts { get; }

    public static async Task<PeersInTest> MakeAsync(RunningApp app, int districts)
    {
        var first = await SchoolInTest.MakeAsync(app);
        await app.SaveAsync(new PartnershipProgram { StateId = first.District.StateId, Kind = ProgramKind.P3, Name = "Principal Peer Partnership", Contact = "Pat Simmons, p3@example.org" });
        List<District> all = [first.District];
        for (var i = 1; i < districts; i++)
        {
            var n = app.Next();
            all.Add(await app.SaveAsync(new District { PublicId = PublicId.New(), StateId = first.District.StateId, Number = $"{n:000}", Name = $"District {n}" }));
            await app.SaveAsync(new NeighborPair { PublicId = PublicId.New(), StateId = first.District.StateId, FirstId = all[i - 1].Id, SecondId = all[i].Id, Reason = "counties that touch", TenthsOfMile = 200 });
        }

        var year = await app.SaveAsync(new PeerYear { PublicId = PublicId.New(), StateId = first.District.StateId, SchoolYearId = first.Year.Id, ClosesAt = SchoolTime.At(new(2026, 9, 11), new(16, 30), SchoolTime.StateZone) });
        foreach (var district in all)
        {
            await app.SaveAsync(new PeerDistrict { PeerYearId = year.Id, DistrictId = district.Id, TakesPart = true, AnsweredAt = Clock.Start, AnsweredById = first.Principal.Id });
        }

        return new(app, first, year, all);
    }

    /// <summary>A principal of a school of that district, nominated and willing.</summary>
    public async Task<Nomination> NomineeAsync(string name, int district, string focus = "", string share = "", string level = "middle", NomineeReply reply = NomineeReply.Yes, string notWith = "")
    {
        var n = app.Next();
        var home = Districts[district];
        var school = await app.SaveAsync(new School { PublicId = PublicId.New(), DistrictId = home.Id, Number = $"P{n}", Name = $"School of {name}", Level = level, TimeZone = district % 2 == 0 ? "America/Chicago" : "America/New_York" });
        var person = await app.SaveAsync(new Person
        {
            PublicId = PublicId.New(), DistrictId = home.Id, Name = name, Email = $"n{n}@example.org",
            Positions =
            [
                new Position { PersonId = 0, Role = Role.Principal, DistrictId = home.Id, SchoolId = school.Id, StartsOn = new(2026, 7, 1) },
                new Position { PersonId = 0, Role = Role.PeerAdministrator, DistrictId = home.Id, StartsOn = new(2026, 7, 1) },
            ],
        });
        var card = new NomineeCard { Focus = Codes(focus), Share = Codes(share), NotWith = notWith };
        return await app.SaveAsync(new Nomination
        {
            PublicId = PublicId.New(), PeerYearId = Year.Id, DistrictId = home.Id, PersonId = person.Id, SchoolId = school.Id, Level = level,
            SealedCard = app.Vault.Seal(Purpose.NomineeCard, card), NominatedAt = Clock.Start, NominatedById = First.Principal.Id, Reply = reply, RepliedAt = Clock.Start,
        });
    }

    public async Task<Browser> LeadAsync() => await app.BrowserOfAsync(await First.PersonAsync("Pat Simmons", Role.StateLead));

    public async Task<Browser> DirectorAsync(int district, string name = "Linda Marsh")
    {
        var n = app.Next();
        return await app.BrowserOfAsync(await app.SaveAsync(new Person
        {
            PublicId = PublicId.New(), DistrictId = Districts[district].Id, Name = name, Email = $"d{n}@example.org",
            Positions = [new Position { PersonId = 0, Role = Role.Superintendent, DistrictId = Districts[district].Id, StartsOn = new(2026, 7, 1) }],
        }));
    }

    /// <summary>The draft and everything finalized, as names in order: "Ana + Bea".</summary>
    public Task<List<string>> PairsAsync(Func<PeerPair, bool>? which = null) => app.WithDbAsync(async db =>
        (await db.PeerPairs.AsNoTracking().Include(p => p.Seats).ThenInclude(s => s.Person).Where(p => p.PeerYearId == Year.Id).ToListAsync())
        .Where(p => which is null || which(p)).Select(p => string.Join(" + ", p.Seats.Select(s => s.Person!.Name).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal).ToList());

    private static string[] Codes(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
