using System.Globalization;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>Today: one next thing, and the places that are the person's.</summary>
[Authorize(May.BeHere)]
public sealed class HomeModel(AppDb db, FindToday findToday, TimeProvider clock) : PageModel
{
    public Today Today { get; private set; } = new() { Headline = "" };
    public string Day { get; private set; } = "";
    public string Greeting { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        var zone = await db.Schools.Where(s => s.Id == actor.SchoolId).Select(s => s.TimeZone).SingleOrDefaultAsync(cancel) ?? SchoolTime.StateZone;
        Day = SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, zone).ToString("dddd, MMMM d", CultureInfo.GetCultureInfo("en-US"));
        Greeting = $"Hello, {actor.Name}";
        Today = await findToday.ExecuteAsync(actor, cancel);
    }
}
