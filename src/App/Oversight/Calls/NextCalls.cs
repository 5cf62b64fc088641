using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight.Calls;

internal static class NextCalls
{
    /// <summary>When schools are to be called next, by school: what their last conversation said. One about a district counts for the school it was noted at.</summary>
    public static async Task<Dictionary<long, DateOnly>> ReadAsync(AppDb db, IQueryable<School> schools, CancellationToken cancel)
    {
        var ids = schools.Select(s => s.Id);
        var last = db.SchoolCalls.Where(c => c.Kind == CallKind.Talked && ids.Contains(c.SchoolId)).GroupBy(c => c.SchoolId).Select(g => g.Max(c => c.Id));
        return await db.SchoolCalls.Where(c => last.Contains(c.Id) && c.NextOn != null).ToDictionaryAsync(c => c.SchoolId, c => c.NextOn!.Value, cancel);
    }
}
