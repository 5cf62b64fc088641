using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Organizations.Neighbors;

/// <summary>Takes a list of districts or of neighbors in: all rows or none. The same list again changes nothing and says so.</summary>
public sealed class BringPlaces(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, byte[] file, CancellationToken cancel)
    {
        var (rows, read) = PlaceFile.Read(file);
        List<Objection> objections = [.. read];
        var districts = Numbered(await db.Districts.VisibleTo(actor).ToListAsync(cancel));
        var isPairs = rows.Any(r => r.Other.Length > 0);
        var unknown = rows.Where(r => !districts.ContainsKey(r.Number) || (isPairs && !districts.ContainsKey(r.Other))).ToList();
        var known = rows.Except(unknown).ToList();
        objections.AddRange(known.Where(r => isPairs && string.Equals(r.Number, r.Other, StringComparison.OrdinalIgnoreCase)).Take(20).Select(r => new Objection("File", $"Row {r.Row}: a district is no neighbor of itself.")));
        objections.AddRange(known.Where(r => r.TimeZone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(r.TimeZone, out _)).Take(20).Select(r => new Objection("File", $"Row {r.Row}: \"{r.TimeZone}\" is no time zone like America/Chicago.")));
        if (objections.Count > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (known.Count == 0)
        {
            return new Outcome.Refused("File", "None of these districts is here yet. Add districts and schools first.");
        }

        var changed = isPairs ? await PairAsync(actor, known, districts, cancel) : known.Count(r => Write(districts[r.Number], r));
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "places.loaded", $"{changed} changed of {known.Count}");
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody changed neighbors at the same moment. Nothing of the file was saved; try again.");
        }

        var left = unknown.Count > 0 ? $" {Words.Count(unknown.Count, "row names a district", "rows name districts")} not here and {(unknown.Count == 1 ? "was" : "were")} left out." : "";
        return new Outcome.Done($"{Words.Count(known.Count, "row")} read: {(changed == 0 ? "nothing changed" : $"{changed:N0} new or changed")}.{left}");
    }

    private async Task<int> PairAsync(Actor actor, List<PlaceRow> rows, Dictionary<string, District> districts, CancellationToken cancel)
    {
        var there = await db.NeighborPairs.Where(p => p.StateId == actor.StateId).ToDictionaryAsync(p => (p.FirstId, p.SecondId), cancel);
        var changed = 0;
        foreach (var row in rows)
        {
            var (one, other) = (districts[row.Number].Id, districts[row.Other].Id);
            var key = (Math.Min(one, other), Math.Max(one, other));
            if (!there.TryGetValue(key, out var pair))
            {
                there[key] = pair = new NeighborPair { PublicId = PublicId.New(), StateId = actor.StateId!.Value, FirstId = key.Item1, SecondId = key.Item2, Reason = row.Reason, TenthsOfMile = row.TenthsOfMile };
                db.Add(pair);
                changed++;
            }
            else if (pair.Reason != row.Reason || (row.TenthsOfMile is { } miles && miles != pair.TenthsOfMile))
            {
                (pair.Reason, pair.TenthsOfMile) = (row.Reason, row.TenthsOfMile ?? pair.TenthsOfMile);
                changed++;
            }
        }

        return changed;
    }

    /// <summary>Spreadsheets drop leading zeros: 10 is 010, as long as no other district is meant.</summary>
    private static Dictionary<string, District> Numbered(List<District> all)
    {
        var districts = all.ToDictionary(d => d.Number, StringComparer.OrdinalIgnoreCase);
        foreach (var same in all.GroupBy(d => d.Number.TrimStart('0'), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() == 1))
        {
            districts.TryAdd(same.Key, same.First());
        }

        return districts;
    }

    /// <summary>A blank cell never empties what is known.</summary>
    private static bool Write(District district, PlaceRow row)
    {
        var before = Known(district);
        district.County = row.County.Length > 0 ? row.County : district.County;
        district.CountyFips = row.CountyFips.Length > 0 ? row.CountyFips : district.CountyFips;
        district.Region = row.Region.Length > 0 ? row.Region : district.Region;
        district.TimeZone = row.TimeZone.Length > 0 ? row.TimeZone : district.TimeZone;
        (district.LatitudeE6, district.LongitudeE6) = (row.LatitudeE6 ?? district.LatitudeE6, row.LongitudeE6 ?? district.LongitudeE6);
        (district.Students, district.LowIncomePerMille) = (row.Students ?? district.Students, row.LowIncomePerMille ?? district.LowIncomePerMille);
        return !before.Equals(Known(district));
    }

    private static object Known(District d) => (d.County, d.CountyFips, d.Region, d.TimeZone, d.LatitudeE6, d.LongitudeE6, d.Students, d.LowIncomePerMille);
}
