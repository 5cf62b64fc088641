using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations.Counties;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Organizations.Neighbors;

/// <summary>Makes the usual neighbors: districts of one county or of counties that touch. Pairs that are there stay as they are; a district without a county is placed by hand.</summary>
public sealed class NeighborsOfCounties(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        var districts = await db.Districts.VisibleTo(actor).AsNoTracking().OrderBy(d => d.Id).ToListAsync(cancel);
        var placed = districts.Where(d => CountyShapes.Find(d.CountyFips ?? "") is not null).ToList();
        if (placed.Count < 2)
        {
            return new Outcome.Refused("", "No two districts have a county we know. Read a list of districts with county_fips first.");
        }

        var there = (await db.NeighborPairs.Where(p => p.StateId == actor.StateId).Select(p => new { p.FirstId, p.SecondId }).ToListAsync(cancel)).Select(p => (p.FirstId, p.SecondId)).ToHashSet();
        var made = 0;
        foreach (var (one, other) in placed.SelectMany((one, at) => placed.Skip(at + 1).Select(other => (one, other))).Where(two => !there.Contains((two.one.Id, two.other.Id))))
        {
            var reason = one.CountyFips == other.CountyFips ? "same county" : CountyShapes.Find(one.CountyFips!)!.Neighbors.Contains(other.CountyFips, StringComparer.Ordinal) ? "counties that touch" : "";
            if (reason.Length > 0)
            {
                db.Add(new NeighborPair { PublicId = PublicId.New(), StateId = actor.StateId!.Value, FirstId = one.Id, SecondId = other.Id, Reason = reason, TenthsOfMile = Way.TenthsOfMile((one.LatitudeE6, one.LongitudeE6), (other.LatitudeE6, other.LongitudeE6)) });
                made++;
            }
        }

        db.Record(actor, clock.GetUtcNow().UtcDateTime, "neighbors.made", Words.Count(made, "pair"));
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody changed neighbors at the same moment. Nothing was made; try again.");
        }

        var left = districts.Count - placed.Count;
        return new Outcome.Done($"{(made == 0 ? "No pair was missing." : $"{Words.Count(made, "pair")} made from counties.")}{(left > 0 ? $" {Words.Count(left, "district has", "districts have")} no county we know: add their neighbors by hand." : "")}");
    }
}
