using System.Text;
using Counterpart.App.Messages.Calendars;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Messages.Feeds;

/// <summary>The private calendar link of a person, for calendar programs, which cannot sign in. It only reads, so a mail scanner that opens it does no harm.</summary>
[AllowAnonymous]
public sealed class CalendarModel(CalendarLinks links, PersonCalendar calendar) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancel)
    {
        if (await links.OwnerAsync(secret, cancel) is not { } person)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, no-store";
        return Content(await calendar.WriteAsync(person, cancel), CalendarFile.MediaType, Encoding.UTF8);
    }
}
