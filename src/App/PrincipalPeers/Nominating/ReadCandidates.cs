using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Reads who leads or helps to lead the schools of a district now.</summary>
public sealed class ReadCandidates(AppDb db, TimeProvider clock)
{
    /// <summary>By school, principals first; each person once. Those nominated already are among them.</summary>
    public async Task<IReadOnlyList<CandidateLine>> ExecuteAsync(long districtId, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var rows = await db.Positions.AsNoTracking()
            .Where(p => p.School!.DistrictId == districtId && (p.Role == Role.Principal || p.Role == Role.AssistantPrincipal) && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today))
            .Select(p => new CandidateLine(p.PersonId, p.Person!.PublicId, p.Person.Name, p.Role, p.SchoolId!.Value, p.School!.Name, p.School.Level, p.Person.Email != null)).ToListAsync(cancel);
        return [.. rows.OrderBy(c => c.School, StringComparer.OrdinalIgnoreCase).ThenBy(c => c.Role != Role.Principal).ThenBy(c => c.Name, StringComparer.OrdinalIgnoreCase).DistinctBy(c => c.PersonId)];
    }
}
