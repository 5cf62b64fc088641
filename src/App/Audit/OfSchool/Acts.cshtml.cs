using Counterpart.App.Access;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Audit.OfSchool;

/// <summary>Who did what: the principal and each delegate read the same list, as far as their duties go.</summary>
[Authorize(May.SeeActs)]
public sealed class ActsModel(FindSchoolThisYear findSchool, ActsOfSchool acts) : PageModel
{
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromQuery]
    public Guid? By { get; set; }

    public LookList List { get; private set; } = null!;
    public IReadOnlyList<ActsOfSchool.Leader> Leaders { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await findSchool.ExecuteAsync(User.Actor(), cancel) is not { } school)
        {
            return NotFound();
        }

        Leaders = await acts.LeadersAsync(User.Actor(), cancel);
        var (found, paging) = await acts.ExecuteAsync(User.Actor(), By, PageNumber, cancel);
        List = new(found, paging, school.Zone, By is { } one ? $"/school/acts?by={one}&page=" : "/school/acts?page=");
        return Page();
    }
}
