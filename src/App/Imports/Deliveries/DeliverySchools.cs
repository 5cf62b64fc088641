using Counterpart.App.Data;
using Counterpart.App.Imports.Kinds;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>The schools of a district or of the state, found by what a file calls them.</summary>
internal sealed class DeliverySchools
{
    private readonly Dictionary<string, List<DeliverySchool>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeliverySchool?> asked = new(StringComparer.Ordinal);

    private DeliverySchools(List<DeliverySchool> all)
    {
        All = all.ToDictionary(s => s.Id);
        foreach (var school in all)
        {
            foreach (var key in school.Names.Keys)
            {
                byName.TryAdd(key, []);
                byName[key].Add(school);
            }
        }
    }

    public IReadOnlyDictionary<long, DeliverySchool> All { get; }

    public static async Task<DeliverySchools> LoadAsync(AppDb db, Delivery delivery, DateTime now, CancellationToken cancel)
    {
        var dayBefore = DateOnly.FromDateTime(now).AddDays(-1);
        var schools = db.Schools.AsNoTracking().Where(s => s.District!.StateId == delivery.StateId && (delivery.DistrictId == null || s.DistrictId == delivery.DistrictId));
        var agreed = await db.DataAgreements.Where(a => a.SignedOn <= dayBefore.AddDays(1) && (a.EndsOn == null || a.EndsOn >= dayBefore)).Select(a => a.DistrictId).ToHashSetAsync(cancel);
        var years = (await db.ProgramSchools.AsNoTracking()
            .Where(p => p.OptedOutOn == null && p.SchoolYear!.StateId == delivery.StateId && p.SchoolYear.EndsOn >= dayBefore && (delivery.DistrictId == null || p.DistrictId == delivery.DistrictId))
            .Select(p => new SchoolThisYear
            {
                ProgramSchoolId = p.Id,
                SchoolId = p.SchoolId,
                DistrictId = p.DistrictId,
                StateId = p.SchoolYear!.StateId,
                YearId = p.SchoolYearId,
                YearName = p.SchoolYear.Name,
                YearStartsOn = p.SchoolYear.StartsOn,
                SchoolName = p.School!.Name,
                Zone = p.School.TimeZone,
                Today = dayBefore,
            }).ToListAsync(cancel)).ToLookup(p => p.SchoolId);
        var all = await schools.Select(s => new { s.Id, s.DistrictId, Names = new SchoolNames(s.Name, s.Number, s.District!.Number) }).ToListAsync(cancel);
        return new([.. all.OrderBy(s => s.Id).Select(s => new DeliverySchool(s.Id, s.DistrictId, s.Names, agreed.Contains(s.DistrictId) ? ThisYear(years[s.Id], now) : null))]);
    }

    /// <summary>The one school that a text names: by its number, with the district's or without, or by its whole name. Null when none or several are.</summary>
    public DeliverySchool? Find(string text)
    {
        if (!asked.TryGetValue(text, out var school))
        {
            school = byName.GetValueOrDefault(SchoolNames.Key(text)) is [var only] ? only : null;
            asked[text] = school;
        }

        return school;
    }

    /// <summary>The way we write the school that an export names, or the export's own words where we do not know it.</summary>
    public string TextOf(SourceSchool school) =>
        ((school.Number.Length > 0 ? Find(school.Number) : null) ?? Find(school.Name) ?? Find(school.Id)) is { } known ? $"{known.Names.DistrictNumber}-{known.Names.Number}" : school.Words;

    private static SchoolThisYear? ThisYear(IEnumerable<SchoolThisYear> years, DateTime now) =>
        years.MinBy(y => y.YearStartsOn) is { } year ? year with { Today = SchoolTime.DayIn(now, year.Zone) } : null;
}
