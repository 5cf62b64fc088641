using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Programs;

internal static class SchoolHold
{
    /// <summary>Holds a school's row until the transaction ends: whoever replaces something of the school as a whole waits for the one before.</summary>
    public static Task HoldAsync(this AppDb db, SchoolThisYear here, CancellationToken cancel) =>
        db.ProgramSchools.Where(p => p.Id == here.ProgramSchoolId).ExecuteUpdateAsync(p => p.SetProperty(x => x.OptedInOn, x => x.OptedInOn), cancel);
}
