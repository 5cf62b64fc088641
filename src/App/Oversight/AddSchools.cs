using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight;

/// <summary>Adds schools, and the districts they are the first of. What is there already stays as it is.</summary>
public sealed class AddSchools(AppDb db, OptInMany optIn, TimeProvider clock)
{
    private static readonly string[] columns = ["state_district_no", "state_school_no", "school_name", "district_name", "level_guess", "time_zone", "agreement_signed_on", "opts_in"];

    public async Task<Outcome> OneAsync(Actor actor, SchoolToAdd school, CancellationToken cancel)
    {
        var known = await DistrictsAsync(actor, cancel);
        Objection[] objections = [.. SchoolRules.ObjectionsTo(school, known.ContainsKey(school.DistrictNumber))];
        return objections.Length > 0 ? new Outcome.Refused(objections) : await SaveAsync(actor, known, [school], cancel);
    }

    /// <summary>All rows or none.</summary>
    public async Task<Outcome> ManyAsync(Actor actor, byte[] file, CancellationToken cancel)
    {
        if (!TextTable.TryOpen(file, FileLimits.School, out var table, out var refusal))
        {
            return new Outcome.Refused("File", refusal.ToString());
        }

        var at = columns.Select(c => table.Header.ToList().FindIndex(h => string.Equals(h.Trim(), c, StringComparison.OrdinalIgnoreCase))).ToArray();
        if (at.Take(3).Any(i => i < 0))
        {
            return new Outcome.Refused("File", $"The file needs the columns {Words.List(columns[..3])}.");
        }

        var known = await DistrictsAsync(actor, cancel);
        List<SchoolToAdd> schools = [];
        List<Objection> objections = [];
        using var rows = table.Rows();
        while (objections.Count < 20 && rows.Read())
        {
            if (!rows.IsBlank)
            {
                var row = rows.Row;
                string[] cells = [.. at.Select(i => i < 0 ? "" : rows[i].ToString().Trim())];
                var school = Read(cells);
                objections.AddRange(SchoolRules.ObjectionsTo(school, known.ContainsKey(school.DistrictNumber)).Concat(SchoolRules.ObjectionsTo(cells[6], cells[7], school))
                    .Select(o => new Objection("File", $"Row {row}: {o.Message}.")));
                schools.Add(school);
            }
        }

        if (rows.Refusal is { } broken)
        {
            objections.Add(new("File", broken.ToString()));
        }

        return objections.Count > 0 ? new Outcome.Refused(objections) : await SaveAsync(actor, known, schools, cancel);
    }

    private static SchoolToAdd Read(string[] cells) => new(
        cells[0], cells[3].Length > 0 ? cells[3] : $"District {cells[0]}", cells[1], cells[2], Level(cells[4]), cells[5].Length > 0 ? cells[5] : "America/Chicago")
    {
        AgreedOn = DateCell.Parse(cells[6]).Value,
        OptsIn = PersonCells.YesNo(cells[7]).Value == true,
    };

    private static string Level(string guess) => SchoolRules.Levels.FirstOrDefault(l => guess.StartsWith(l[..3], StringComparison.OrdinalIgnoreCase)) ?? "other";

    private Task<Dictionary<string, District>> DistrictsAsync(Actor actor, CancellationToken cancel) =>
        db.Districts.Where(d => d.StateId == actor.StateId).ToDictionaryAsync(d => d.Number, StringComparer.OrdinalIgnoreCase, cancel);

    private async Task<Outcome> SaveAsync(Actor actor, Dictionary<string, District> districts, IReadOnlyList<SchoolToAdd> schools, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var first in schools.Where(s => !districts.ContainsKey(s.DistrictNumber)).DistinctBy(s => s.DistrictNumber, StringComparer.OrdinalIgnoreCase))
        {
            var district = new District { PublicId = PublicId.New(), StateId = actor.StateId!.Value, Number = first.DistrictNumber, Name = first.DistrictName };
            districts.Add(first.DistrictNumber, district);
            db.Add(district);
        }

        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody else added the same district at the same moment. Nothing was added; try again.");
        }

        var there = (await db.Schools.Where(s => s.District!.StateId == actor.StateId).Select(s => s.DistrictId + "-" + s.Number).ToListAsync(cancel)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var added = schools.Where(s => there.Add($"{districts[s.DistrictNumber].Id}-{s.SchoolNumber}")).Select(s => new School
        {
            PublicId = PublicId.New(), DistrictId = districts[s.DistrictNumber].Id, Number = s.SchoolNumber, Name = s.SchoolName, Level = s.Level, TimeZone = s.TimeZone,
        }).ToList();
        db.AddRange(added);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "schools.added", $"{added.Count} of {schools.Count}");
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody else added the same school at the same moment. Nothing was added; try again.");
        }

        var optedIn = await optIn.ExecuteAsync(actor, districts, schools, cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done(optedIn > 0
            ? $"{Words.Count(added.Count, "school")} added, {optedIn:N0} opted in."
            : added.Count == schools.Count
            ? $"{Words.Count(added.Count, "school")} added. Opt a school in on its own page."
            : $"{Words.Count(added.Count, "school")} added, {schools.Count - added.Count} were here already.");
    }
}
