using Counterpart.App.Access;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>The pair's own page: what is next, what they want, what they did.</summary>
[Authorize(May.BePartner)]
public sealed class PartnershipModel(ReadOwn read, FixMeeting fix, ChangeSteps steps, SetLogging logging) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    /// <summary>The entry or the step a button is about.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public bool IsDone { get; set; }

    [BindProperty]
    public bool MeetsWithoutLog { get; set; }

    public PairYear Year { get; private set; } = null!;

    /// <summary>For a pair that did not begin yet.</summary>
    public PlanForm Form { get; } = PlanForm.Of(null, PublicId.New());

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel) => AnswerAsync(pair => fix.ConfirmAsync(User.Actor(), pair, Id, Version, cancel), cancel);

    public Task<IActionResult> OnPostFinishAsync(CancellationToken cancel) => AnswerAsync(pair => steps.FinishAsync(User.Actor(), pair, Id, IsDone, cancel), cancel);

    public Task<IActionResult> OnPostLoggingAsync(CancellationToken cancel) => AnswerAsync(pair => logging.ExecuteAsync(User.Actor(), pair, MeetsWithoutLog, cancel), cancel);

    /// <summary>A page that is shown again shows everything as it is now.</summary>
    private async Task<IActionResult> AnswerAsync(Func<OwnPair, Task<Outcome>> act, CancellationToken cancel)
    {
        if (await read.PairAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return NotFound();
        }

        var outcome = await act(pair);
        if (outcome is Outcome.Stale)
        {
            await LoadAsync(cancel);
            ModelState.Clear();
        }

        return this.Answer(outcome, pair.Address);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.YearAsync(User.Actor(), Partnership, cancel) is not { } year)
        {
            return false;
        }

        Year = year;
        return true;
    }
}
