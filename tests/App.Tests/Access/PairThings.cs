using Counterpart.App.Data;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

/// <summary>Rows of a pair whose ids stand in addresses.</summary>
internal static class PairThings
{
    public static async Task<Guid> ObservationAsync(RunningApp app, SchoolInTest school, string pair)
    {
        var (id, people) = await OfAsync(app, pair);
        return await SaveAsync(app, school, id, people[0], people[1]);
    }

    public static async Task<Guid> PlanAsync(RunningApp app, SchoolInTest school, string pair)
    {
        var (id, people) = await OfAsync(app, pair);
        return (await app.SaveAsync(new PlanReview
        {
            PublicId = PublicId.New(), PartnershipId = id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id,
            OwnerId = people[0], SealedHead = app.Vault.Seal(Purpose.PlanHead, new PlanHead("", "", "")), BroughtOn = new(2026, 8, 3), Zone = school.School.TimeZone,
            SendKey = PublicId.New(), WordsUntil = new(2026, 10, 2),
        })).PublicId;
    }

    /// <summary>Two colleagues, introduced, ask to see a class of that teacher.</summary>
    public static async Task<Guid> AskedAsync(RunningApp app, SchoolInTest school, Person teacher)
    {
        var pair = await FinalizedPair.MakeAsync(app, school);
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.IntroducedAt, Clock.Start)));
        return await SaveAsync(app, school, pair.Partnership.Id, null, teacher.Id);
    }

    private static async Task<(long Pair, IReadOnlyList<long> People)> OfAsync(RunningApp app, string pair)
    {
        var id = Guid.Parse(pair);
        var seats = await app.WithDbAsync(db => db.PartnershipSeats.Where(s => s.Partnership!.PublicId == id).OrderBy(s => s.Id).Select(s => new { s.PartnershipId, s.PersonId }).ToListAsync());
        return (seats[0].PartnershipId, [.. seats.Select(s => s.PersonId!.Value)]);
    }

    private static async Task<Guid> SaveAsync(RunningApp app, SchoolInTest school, long pair, long? observer, long seen) => (await app.SaveAsync(new Observation
    {
        PublicId = PublicId.New(), PartnershipId = pair, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id,
        SeenId = seen, ObserverId = observer, On = new(2026, 9, 1), StartsAt = new(8, 50), Minutes = 15, Period = "", Zone = school.School.TimeZone, Room = "",
        SealedPlan = app.Vault.Seal(Purpose.ObservationPlan, new ObservationPlan("", "")), PlannedById = observer ?? seen, ChangedAt = Clock.Start, SendKey = PublicId.New(),
        WordsUntil = new(2026, 11, 1),
    })).PublicId;
}
