using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Organizations.Counties;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Reads the state's draft: what each pair brings, what to look at, and who has no partner. One audit entry names everybody shown.</summary>
public sealed class ReadPeerBoard(AppDb db, LoadPeers load, PeerDrafts drafts)
{
    public async Task<PeerBoard> ExecuteAsync(Actor actor, PeerThisYear year, CancellationToken cancel)
    {
        var loaded = await load.ExecuteAsync(year, cancel);
        var pairs = await db.PeerPairs.VisibleTo(actor).AsNoTracking().Include(p => p.Seats).Where(p => p.PeerYearId == year.Id && p.FinalizedAt == null).OrderBy(p => p.Id).ToListAsync(cancel);
        var lines = Number([.. pairs.Select(p => (Pair: p, Members: PeerDrafts.Members(p, loaded))).Where(p => p.Members.Count > 1).Select(p => Line(p.Pair, [.. p.Members.OrderBy(m => loaded[m].Name, StringComparer.OrdinalIgnoreCase)], loaded))]);
        var taken = lines.SelectMany(l => l.People).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var run = await db.PeerRuns.AsNoTracking().Where(r => r.PeerYearId == year.Id).OrderByDescending(r => r.Id).Select(r => new { r.RanAt, r.Milliseconds }).FirstOrDefaultAsync(cancel);
        await db.RecordViewAsync(actor, drafts.Now, Purpose.PeerMatching, loaded.People.Select(p => p.PersonId), cancel);
        return new PeerBoard
        {
            Year = year,
            Loaded = loaded,
            Lines = lines,
            Alone = [.. loaded.People.Where(p => !taken.Contains(p.Id)).Select(p => new LoneNominee(p, PeerPairer.ReasonOf(loaded.Book, p.Id))).OrderBy(l => l.Person.District, StringComparer.OrdinalIgnoreCase).ThenBy(l => l.Person.Name, StringComparer.OrdinalIgnoreCase)],
            Apart = await ApartAsync(year, loaded, cancel),
            Ran = run is null ? null : (run.RanAt, run.Milliseconds),
            Finalized = await db.PeerPairs.VisibleTo(actor).CountAsync(p => p.PeerYearId == year.Id && p.FinalizedAt != null && p.EndsOn == null, cancel),
            NoAnswer = await db.Districts.VisibleTo(actor).Where(d => d.CountyFips != null && !db.PeerDistricts.Any(p => p.PeerYearId == year.Id && p.DistrictId == d.Id)).Select(d => d.CountyFips!).Distinct().ToListAsync(cancel),
        };
    }

    /// <summary>From west to east, so that numbers run over the map as reading does.</summary>
    private static IReadOnlyList<PeerLine> Number(List<PeerLine> lines) =>
        [.. lines.OrderBy(l => CountyShapes.Find(l.People[0].CountyFips)?.X ?? 0).ThenBy(l => l.Heading, StringComparer.Ordinal).Select((l, i) => l with { Number = i + 1 })];

    private static PeerLine Line(PeerPair pair, IReadOnlyList<string> members, LoadedPeers loaded)
    {
        var people = members.Select(id => loaded[id]).ToList();
        var facts = members.SelectMany((one, at) => members.Skip(at + 1).Select(other => (One: one, Other: other, Facts: loaded.Book.Facts(one, other)))).ToList();
        var brings = facts.SelectMany(f => new[] { (To: f.One, From: f.Other, Codes: f.Facts.ToFirst), (To: f.Other, From: f.One, Codes: f.Facts.ToSecond) }).Where(b => b.Codes.Count > 0).ToList();
        return new PeerLine
        {
            Number = 0,
            Id = pair.PublicId,
            Mark = pair.Mark,
            IsByHand = pair.IsByHand,
            People = people,
            Facts = facts[0].Facts,
            Brings = [.. brings.Select(b => $"{loaded[b.From].FirstName} brings {MatchWords.Indicators(b.Codes)}, which {loaded[b.To].FirstName} works on.")],
            Reasons = [.. PeerLookRules.Reasons(new PeerLook
            {
                People = people.Count,
                Helped = brings.Select(b => b.To).Distinct(StringComparer.Ordinal).Count(),
                SomebodyDeclaredNothing = people.Exists(p => p.Card.Focus.Count == 0),
                SameLevel = facts.TrueForAll(f => f.Facts.SameLevel),
                SameZone = people.TrueForAll(p => p.Zone == people[0].Zone),
                AreNeighbors = facts.TrueForAll(f => f.Facts.Bar != PeerBar.NoNeighbors),
                TenthsOfMile = facts.Max(f => f.Facts.TenthsOfMile),
                LastYear = facts.Exists(f => f.Facts.LastYear),
                FromResults = facts.Exists(f => f.Facts.FromResults),
                IsNotWithUnclear = people.Exists(p => p.IsNotWithUnclear),
            })],
        };
    }

    private async Task<IReadOnlyList<(Guid Id, string Names)>> ApartAsync(PeerThisYear year, LoadedPeers loaded, CancellationToken cancel)
    {
        var names = loaded.People.ToDictionary(p => p.NominationId, p => p.Name);
        var rules = await db.PeerRules.AsNoTracking().Where(r => r.PeerYearId == year.Id).ToListAsync(cancel);
        return [.. rules.Where(r => names.ContainsKey(r.FirstId) && names.ContainsKey(r.SecondId)).Select(r => (r.PublicId, $"{names[r.FirstId]} and {names[r.SecondId]}"))];
    }
}
