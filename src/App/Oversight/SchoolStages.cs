using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Oversight.Calls;
using Counterpart.App.Review;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight;

/// <summary>Counts the stages of the schools an actor may see. Every count is over schools already in scope.</summary>
public sealed class SchoolStages(AppDb db, TimeProvider clock)
{
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public async Task<IReadOnlyList<SchoolStage>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        var today = Today;
        var schools = db.Schools.AsNoTracking().VisibleTo(actor);
        var ids = schools.Select(s => s.Id);
        var years = db.SchoolYears.Where(y => y.StateId == actor.StateId && y.StartsOn <= today && y.EndsOn >= today).Select(y => y.Id);
        var taking = await db.ProgramSchools.Where(p => ids.Contains(p.SchoolId) && years.Contains(p.SchoolYearId) && p.OptedOutOn == null).Select(p => p.SchoolId).ToHashSetAsync(cancel);
        var agreed = await db.DataAgreements.Where(a => a.SignedOn <= today && (a.EndsOn == null || a.EndsOn >= today)).Select(a => a.DistrictId).ToHashSetAsync(cancel);
        var teachers = await db.Positions.Where(p => p.Role == Role.Teacher && p.SchoolId != null && ids.Contains(p.SchoolId.Value) && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today))
            .GroupBy(p => p.SchoolId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var cards = await db.Cards.Where(c => ids.Contains(c.SchoolId) && years.Contains(c.SchoolYearId)).GroupBy(c => c.SchoolId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var pairs = await db.Partnerships.Where(p => ids.Contains(p.SchoolId) && years.Contains(p.SchoolYearId) && p.EndsOn == null).GroupBy(p => p.SchoolId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var versions = db.DraftVersions.Where(d => ids.Contains(d.SchoolId) && years.Contains(d.SchoolYearId));
        var drafts = await versions.Select(d => d.SchoolId).Distinct().ToHashSetAsync(cancel);
        var workedOn = await versions.Where(d => d.Act != DraftAct.RanByState).Select(d => d.SchoolId).Distinct().ToHashSetAsync(cancel);
        var results = await db.ResultSheets.Where(r => r.IndicatorCount > 0 && ids.Contains(r.SchoolId)).Select(r => r.SchoolId).Distinct().ToHashSetAsync(cancel);
        var calls = actor.Holds(May.RunPrograms) ? await NextCalls.ReadAsync(db, schools, cancel) : [];
        var rows = await schools.OrderBy(s => s.District!.Name).ThenBy(s => s.Name)
            .Select(s => new { s.Id, s.PublicId, s.Name, s.DistrictId, District = s.District!.Name, s.District.Number }).ToListAsync(cancel);
        return [.. rows.Select(s => new SchoolStage
        {
            SchoolId = s.Id,
            PublicId = s.PublicId,
            Name = s.Name,
            District = s.District,
            TakesPart = taking.Contains(s.Id),
            HasAgreement = agreed.Contains(s.DistrictId),
            Teachers = teachers.GetValueOrDefault(s.Id),
            Cards = cards.GetValueOrDefault(s.Id),
            Partnerships = pairs.GetValueOrDefault(s.Id),
            DistrictNumber = s.Number,
            HasResults = results.Contains(s.Id),
            HasDraft = drafts.Contains(s.Id),
            IsWorkedOn = workedOn.Contains(s.Id),
            NextCallOn = calls.TryGetValue(s.Id, out var day) ? day : null,
        })];
    }
}
