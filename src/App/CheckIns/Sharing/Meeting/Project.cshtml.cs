using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.CheckIns.Sharing.Meeting;

/// <summary>For the wall of the room: lines that were picked and not taken back, a name only where its owner allowed it.</summary>
[Authorize(May.FollowPairs)]
public sealed class ProjectModel(MeetingParts parts) : PageModel
{
    [FromRoute]
    public Guid Meeting { get; set; }

    public MeetingPage Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await parts.OneAsync(User.Actor(), Meeting, cancel) is not var (_, found))
        {
            return NotFound();
        }

        Plan = found;
        return Page();
    }
}
