using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.CheckIns.Sharing;

[Authorize(May.FollowPairs)]
public sealed class SharingModel(FindSchoolThisYear find, ReadSharing read, PlanMeeting plan) : PageModel
{
    /// <summary>The day of a meeting to set.</summary>
    [BindProperty]
    public string? On { get; set; }

    public SharingPage Sharing { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        Sharing = await read.ExecuteAsync(User.Actor(), here, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        var outcome = await plan.AddAsync(User.Actor(), here, On, cancel);
        if (outcome is not Outcome.Done)
        {
            Sharing = await read.ExecuteAsync(User.Actor(), here, cancel);
        }

        return this.Answer(outcome, id => $"/school/sharing/{id.InAddress()}");
    }
}
