using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Notices.OfDistrict;

/// <summary>What a director of schools was told: matches, read, a concern.</summary>
[Authorize(May.SeePeers)]
public sealed class MatchesModel(NoticePages pages, AnswerNotice answer, ReadDistrictSteps steps, NoticeClock time) : PageModel
{
    [BindProperty]
    public string? Words { get; set; }

    public PeerThisYear? Year { get; private set; }
    public IReadOnlyList<NoticeLine> Notices { get; private set; } = [];
    public DistrictSteps Steps { get; private set; } = DistrictSteps.None;
    public DateOnly Today => time.Today;
    public bool MayAnswer => User.Actor().Holds(May.NominatePeers);

    /// <summary>Whose form was refused.</summary>
    public Guid? Asked { get; private set; }

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public Task<IActionResult> OnPostReadAsync(Guid notice, CancellationToken cancel) => DoAsync(notice, () => answer.AcknowledgeAsync(User.Actor(), notice, cancel), cancel);

    public Task<IActionResult> OnPostConcernAsync(Guid notice, CancellationToken cancel) => DoAsync(notice, () => answer.ConcernAsync(User.Actor(), notice, Words?.Trim() ?? "", cancel), cancel);

    public Task<IActionResult> OnPostTakeBackAsync(Guid notice, CancellationToken cancel) => DoAsync(notice, () => answer.TakeBackAsync(User.Actor(), notice, cancel), cancel);

    private async Task<IActionResult> DoAsync(Guid notice, Func<Task<Outcome>> act, CancellationToken cancel)
    {
        if (!MayAnswer)
        {
            return Forbid();
        }

        var outcome = await act();
        Asked = notice;
        if (outcome is not Outcome.Done)
        {
            await LoadAsync(cancel);
        }

        return this.Answer(outcome, "/district/p3/matches");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Year = await pages.Years.ExecuteAsync(User.Actor(), cancel);
        if (Year is not null)
        {
            Notices = await pages.Read.ExecuteAsync(User.Actor(), Year, id: null, cancel);
            Steps = await steps.ExecuteAsync(User.Actor(), Year.Id, cancel);
        }
    }
}
