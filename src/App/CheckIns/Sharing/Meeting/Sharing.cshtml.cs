using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.CheckIns.Sharing.Meeting;

/// <summary>What one faculty meeting shows.</summary>
[Authorize(May.FollowPairs)]
public sealed class SharingModel(MeetingParts parts, PlanMeeting plan, AskForLine ask) : PageModel
{
    private SchoolThisYear here = null!;

    [FromRoute]
    public Guid Meeting { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<Guid> Lines { get; set; } = [];

    /// <summary>Whom to ask.</summary>
    [BindProperty]
    public Guid Pair { get; set; }

    public MeetingPage Plan { get; private set; } = null!;

    public bool Ticked(OfferedLine line) => Plan.Picked.Contains(line.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => AnswerAsync(() => plan.PickAsync(User.Actor(), (Meeting, Version), Lines, cancel), null, cancel);

    public Task<IActionResult> OnPostAskAsync(CancellationToken cancel) => AnswerAsync(() => ask.ExecuteAsync(User.Actor(), here, Meeting, Pair, cancel), null, cancel);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel) => AnswerAsync(() => plan.RemoveAsync(User.Actor(), Meeting, cancel), "/school/sharing", cancel);

    private async Task<IActionResult> AnswerAsync(Func<Task<Outcome>> act, string? then, CancellationToken cancel)
    {
        var seen = Version;
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Version = seen;
        var outcome = await act();
        if (outcome is Outcome.Stale)
        {
            await LoadAsync(cancel);
            ModelState.Clear();
        }

        return this.Answer(outcome, then ?? Plan.Address);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await parts.OneAsync(User.Actor(), Meeting, cancel) is not var (school, found))
        {
            return false;
        }

        (here, Plan, Version) = (school, found, found.Version);
        return true;
    }
}
