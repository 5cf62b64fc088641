using Counterpart.App.Access;
using Counterpart.App.Audit;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.Cards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Rosters.Own;

/// <summary>What was used about a person, shown to that person: words, number and dates of observations, the own card, and who looked.</summary>
[Authorize(May.AnswerOwnCard)]
public sealed class WordsModel(ReadOwnWords read, WhoLooked whoLooked, LeaveOutIndicator leaveOut) : PageModel
{
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public OwnWordsPage? Own { get; private set; }
    public IReadOnlyList<Look> Looks { get; private set; } = [];
    public Paging Paging { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return Page();
    }

    public Task<IActionResult> OnPostLeaveOutAsync(string indicator, CancellationToken cancel) => ActAsync(indicator, leave: true, cancel);

    public Task<IActionResult> OnPostUseAsync(string indicator, CancellationToken cancel) => ActAsync(indicator, leave: false, cancel);

    private async Task<IActionResult> ActAsync(string indicator, bool leave, CancellationToken cancel)
    {
        var outcome = await leaveOut.ExecuteAsync(indicator, leave, User.Actor(), cancel);
        await LoadAsync(cancel);
        return this.Answer(outcome, "/words");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Own = await read.ExecuteAsync(User.Actor(), cancel);
        (Looks, Paging) = await whoLooked.AtMeAsync(User.Actor(), PageNumber, cancel);
    }
}
