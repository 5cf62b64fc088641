using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Audit;

/// <summary>Everybody's own: who opened words about me, when and why.</summary>
[Authorize(May.BeHere)]
public sealed class LooksModel(AppDb db, WhoLooked whoLooked) : PageModel
{
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public LookList List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        var zone = await db.Schools.Where(s => s.Id == actor.SchoolId).Select(s => s.TimeZone).SingleOrDefaultAsync(cancel) ?? SchoolTime.StateZone;
        var (looks, paging) = await whoLooked.AtMeAsync(actor, PageNumber, cancel);
        List = new(looks, paging, zone, "/looks?page=");
    }
}
