using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Records.OfDistrict;

/// <summary>Hours sent to a district: open ones first, and of those first what needs a look.</summary>
public sealed class ReadHours(AppDb db)
{
    public async Task<IReadOnlyList<HoursRow>> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        var rows = await (
            from r in db.HoursRequests.AsNoTracking().SentTo(actor)
            join p in db.People on r.PersonId equals p.Id
            join s in db.Schools on r.SchoolId equals s.Id
            orderby p.Name, r.Id
            select new { Request = r, p.Name, School = s.Name, s.TimeZone }).ToListAsync(cancel);
        return [.. rows.Select(r => Row(r.Request, r.Name, r.School, r.TimeZone)).OrderBy(r => !r.IsOpen).ThenBy(r => r.ToLookAt.Count == 0)];
    }

    private static HoursRow Row(HoursRequest request, string name, string school, string zone)
    {
        var lines = JsonSerializer.Deserialize<HoursLine[]>(request.Log)!;
        return new()
        {
            PublicId = request.PublicId,
            Name = name,
            School = school,
            Quarters = HoursRules.QuartersOf(request.Minutes),
            Lines = lines,
            ToLookAt = [.. HoursRules.ToLookAt(lines, request.MonthsOnPaper, (request.LicenseFrom, request.LicenseUntil))],
            SentOn = SchoolTime.DayIn(request.SentAt, zone),
            VerifiedOn = request.VerifiedAt is { } at ? SchoolTime.DayIn(at, zone) : null,
            VerifiedBy = request.VerifiedBy,
            IsReturned = request.ReturnedAt is not null,
            Version = request.Version,
        };
    }
}
