using System.Globalization;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;
using PartnerWish = Counterpart.Pairing.PartnerWish;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Puts the state's question together: nominees who said yes of districts that take part, neighbors, rules. Whoever is in a finalized pair is in no question any more.</summary>
public sealed class LoadPeers(AppDb db, Vault vault, PeerResults results)
{
    /// <summary>Weeks after the deadline in which visits are sought.</summary>
    private const int WindowWeeks = 20;

    public async Task<LoadedPeers> ExecuteAsync(PeerThisYear year, CancellationToken cancel)
    {
        var rows = await db.Nominations.AsNoTracking().Include(n => n.Person).Include(n => n.School).Include(n => n.District)
            .Where(n => n.PeerYearId == year.Id && n.WithdrawnAt == null && n.Reply == NomineeReply.Yes)
            .Where(n => db.PeerDistricts.Any(d => d.PeerYearId == year.Id && d.DistrictId == n.DistrictId && d.TakesPart))
            .Where(n => !db.PeerSeats.Any(s => s.NominationId == n.Id && s.EndsOn == null && s.Pair!.FinalizedAt != null))
            .OrderBy(n => n.Id).ToListAsync(cancel);
        var gone = await db.GonePeersAsync([.. rows.Select(n => n.PersonId)], DateOnly.FromDateTime(year.Now), cancel);
        rows.RemoveAll(n => gone.Contains((n.PersonId, n.DistrictId)));
        var ids = rows.ToDictionary(n => n.PersonId, n => n.PublicId.ToString("N"));
        var districts = await db.Districts.AsNoTracking().Where(d => d.StateId == year.StateId).ToListAsync(cancel);
        var cards = rows.ToDictionary(n => n.Id, n => vault.Open<NomineeCard>(Purpose.NomineeCard, n.SealedCard));
        var (apart, unclear) = NotWithRules.Read([.. rows.Select(n => new NotWith(ids[n.PersonId], n.Person!.Name, n.District!.Name, cards[n.Id].NotWith))]);
        var people = rows.Select(n => Here(n, cards[n.Id], unclear.Contains(ids[n.PersonId]))).ToList();
        var question = new PeerQuestion
        {
            Nominees = [.. await NomineesAsync(year, rows, cards, ids, cancel)],
            Districts = [.. districts.Select(d => new PeerDistrictFacts { Id = Text(d.Id), Students = d.Students, LowIncomePerMille = d.LowIncomePerMille })],
            Neighbors = [.. (await db.NeighborPairs.AsNoTracking().Where(p => p.StateId == year.StateId).ToListAsync(cancel)).Select(p => new PeerNeighbors(Text(p.FirstId), Text(p.SecondId), p.TenthsOfMile))],
            Apart = [.. apart, .. await RulesAsync(year, rows, cancel)],
            Window = Window(year),
        };
        return new(question, people);
    }

    private static (DateOnly First, DateOnly Last) Window(PeerThisYear year)
    {
        var first = SchoolTime.DayIn(year.ClosesAt, SchoolTime.StateZone);
        return (first, first.AddDays(7 * WindowWeeks));
    }

    private static NomineeHere Here(Nomination n, NomineeCard card, bool isUnclear) => new()
    {
        Id = n.PublicId.ToString("N"),
        NominationId = n.Id,
        PersonId = n.PersonId,
        Name = n.Person!.Name,
        SchoolId = n.SchoolId,
        School = n.School!.Name,
        Level = n.Level,
        DistrictId = n.DistrictId,
        District = n.District!.Name,
        County = n.District.County,
        CountyFips = n.District.CountyFips ?? "",
        Zone = n.School.TimeZone,
        Card = card,
        IsNotWithUnclear = isUnclear,
    };

    private async Task<IEnumerable<PeerNominee>> NomineesAsync(PeerThisYear year, List<Nomination> rows, Dictionary<long, NomineeCard> cards, Dictionary<long, string> ids, CancellationToken cancel)
    {
        var people = rows.Select(n => n.PersonId).ToList();
        var above = (await db.Positions.AsNoTracking().Where(p => people.Contains(p.PersonId) && (p.ManagerId != null || p.ObserverId != null))
            .Select(p => new { p.PersonId, p.ManagerId, p.ObserverId }).ToListAsync(cancel))
            .SelectMany(p => new[] { (p.PersonId, Above: p.ManagerId), (p.PersonId, Above: p.ObserverId) }).Where(p => p.Above is not null).ToLookup(p => p.PersonId, p => p.Above!.Value);
        var lastYear = (await db.PeerSeats.AsNoTracking()
            .Where(s => people.Contains(s.PersonId) && s.Pair!.FinalizedAt != null && s.Pair.PeerYear!.StateId == year.StateId && s.Pair.PeerYear.SchoolYear!.EndsOn < year.YearStartsOn)
            .Select(s => new { s.PersonId, s.Pair!.PeerYear!.SchoolYear!.EndsOn, Partners = s.Pair.Seats.Where(o => o.PersonId != s.PersonId).Select(o => o.PersonId).ToList() }).ToListAsync(cancel))
            .GroupBy(s => s.PersonId).ToDictionary(g => g.Key, g => g.Where(s => s.EndsOn == g.Max(o => o.EndsOn)).SelectMany(s => s.Partners).ToList());
        var seen = year.UsesResults ? await results.ReadAsync(people, cancel) : [];
        return rows.Select(n => new PeerNominee
        {
            Id = ids[n.PersonId],
            DistrictId = Text(n.DistrictId),
            Level = n.Level,
            Focus = cards[n.Id].Focus,
            Share = cards[n.Id].Share,
            ResultFocus = seen.GetValueOrDefault(n.PersonId).Focus ?? [],
            ResultShare = seen.GetValueOrDefault(n.PersonId).Share ?? [],
            TravelMiles = n.TravelMiles,
            AvoidDays = n.AvoidDates,
            SupervisorIds = [.. above[n.PersonId].Where(ids.ContainsKey).Select(p => ids[p])],
            LastYearPartnerIds = [.. (lastYear.GetValueOrDefault(n.PersonId) ?? []).Where(ids.ContainsKey).Select(p => ids[p])],
            Wish = Enum.Parse<PartnerWish>(cards[n.Id].Wish.ToString()),
        });
    }

    private async Task<IEnumerable<(string A, string B)>> RulesAsync(PeerThisYear year, List<Nomination> rows, CancellationToken cancel)
    {
        var here = rows.ToDictionary(n => n.Id, n => n.PublicId.ToString("N"));
        var rules = await db.PeerRules.AsNoTracking().Where(r => r.PeerYearId == year.Id).ToListAsync(cancel);
        return rules.Where(r => here.ContainsKey(r.FirstId) && here.ContainsKey(r.SecondId)).Select(r => (here[r.FirstId], here[r.SecondId]));
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
