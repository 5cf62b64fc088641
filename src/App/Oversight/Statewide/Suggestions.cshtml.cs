using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>Suggestions for all opted-in schools at once: how many can have them, how far they are, and whom to call.</summary>
[Authorize(May.RunPrograms)]
public sealed class SuggestionsModel(ReadReadiness readiness, ReadStateRun runs, OrderSuggestions orders) : PageModel
{
    [BindProperty]
    public bool Again { get; set; }

    public IReadOnlyList<SchoolReadiness> Schools { get; private set; } = [];

    /// <summary>The latest order.</summary>
    public StateRunView? Run { get; private set; }

    public IReadOnlyList<SchoolNamed> ToCall { get; private set; } = [];
    public int CouldRun => Schools.Count(s => s.CouldRun);
    public int Waiting => Schools.Count(s => s.IsOrdered(again: false));
    public int Untouched => Schools.Count(s => s is { CouldRun: true, Draft: DraftStand.Untouched });
    public int WorkedOn => Schools.Count(s => s.Draft == DraftStand.WorkedOn);
    public bool IsUnderWay => Run is { IsUnderWay: true };

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => DoAsync(orders.ExecuteAsync(User.Actor(), Again, cancel), cancel);

    public Task<IActionResult> OnPostCancelAsync(CancellationToken cancel) => DoAsync(orders.CancelAsync(User.Actor(), cancel), cancel);

    private async Task<IActionResult> DoAsync(Task<Outcome> act, CancellationToken cancel)
    {
        var outcome = await act;
        if (outcome is not Outcome.Done)
        {
            await LoadAsync(cancel);
        }

        return this.Answer(outcome, "/state/suggestions");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        Run = await runs.LatestAsync(actor, cancel);
        if (await readiness.YearAsync(actor, cancel) is { } year)
        {
            Schools = await readiness.ExecuteAsync(actor, year, cancel);
            ToCall = await runs.ToCallAsync(actor, Schools.Where(s => s.Draft == DraftStand.Untouched).Select(s => s.SchoolId).ToHashSet(), cancel);
        }
    }
}
