using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.AspNetCore.Authorization;

namespace Counterpart.App.Programs.Calendar;

/// <summary>Days without school, testing windows and in-service days of one school, beside those the state wrote for all.</summary>
[Authorize(May.ManagePeople)]
public sealed class CalendarModel(AppDb db, SaveCalendar save, FindSchoolThisYear find) : CalendarPage(db, save)
{
    public override string Address => "/school/calendar";

    protected override async Task<CalendarOwner?> FindOwnerAsync(CancellationToken cancel) =>
        await find.ExecuteAsync(User.Actor(), cancel) is { } here ? CalendarOwner.Of(here) : null;
}
