using Counterpart.App.Access;
using Counterpart.App.Oversight.Calls;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Notices.One;

/// <summary>One notice: its words, the letter, the talk with the director, and its pairs.</summary>
[Authorize(May.MatchPeers)]
public sealed class NoticesModel(NoticePages pages, NoticeActs acts, NoticeClock time) : PageModel
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Who { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? EndWords { get; set; }

    public PeerThisYear Year { get; private set; } = null!;
    public NoticeLine Notice { get; private set; } = null!;
    public DateOnly Today => time.Today;

    public async Task<IActionResult> OnGetAsync(Guid notice, CancellationToken cancel)
    {
        if (!await LoadAsync(notice, cancel))
        {
            return NotFound();
        }

        (Text, Who, On) = (NoticeText.Opening(Notice), Notice.ContactWho, Notice.ContactOn?.ToString("MM/dd/yyyy", System.Globalization.CultureInfo.InvariantCulture));
        return Page();
    }

    public Task<IActionResult> OnPostSendAsync(Guid notice, CancellationToken cancel) => DoAsync(notice, year => acts.Send.ExecuteAsync(User.Actor(), year, notice, cancel), cancel);

    public Task<IActionResult> OnPostWordsAsync(Guid notice, CancellationToken cancel) => DoAsync(notice, _ => acts.Change.SaveWordsAsync(User.Actor(), notice, Text?.Trim().ReplaceLineEndings("\n") ?? "", cancel), cancel);

    public Task<IActionResult> OnPostContactAsync(Guid notice, CancellationToken cancel) => DoAsync(notice, _ => CallRules.TryDay(On, out var day)
        ? acts.Change.NoteContactAsync(User.Actor(), notice, Who?.Trim() ?? "", day, cancel)
        : Task.FromResult<Outcome>(new Outcome.Refused("On", "Enter the day like 09/09/2026, or leave it empty for today.")), cancel);

    public Task<IActionResult> OnPostSettleAsync(Guid notice, CancellationToken cancel) => DoAsync(notice, _ => acts.Change.SettleAsync(User.Actor(), notice, cancel), cancel);

    public Task<IActionResult> OnPostReleaseAsync(Guid notice, Guid pair, CancellationToken cancel) => DoAsync(notice, _ => acts.Introduce.ReleaseAsync(User.Actor(), pair, cancel), cancel);

    public Task<IActionResult> OnPostEndAsync(Guid notice, Guid pair, CancellationToken cancel) => DoAsync(notice, _ => acts.End.ExecuteAsync(User.Actor(), pair, EndWords?.Trim() ?? "", cancel), cancel);

    private async Task<IActionResult> DoAsync(Guid notice, Func<PeerThisYear, Task<Outcome>> act, CancellationToken cancel)
    {
        if (!await LoadAsync(notice, cancel))
        {
            return NotFound();
        }

        var outcome = await act(Year);
        Text ??= NoticeText.Opening(Notice);
        return this.Answer(outcome, $"/state/p3/notices/{notice.InAddress()}");
    }

    private async Task<bool> LoadAsync(Guid notice, CancellationToken cancel)
    {
        if (await pages.Years.ExecuteAsync(User.Actor(), cancel) is not { } year || (await pages.Read.ExecuteAsync(User.Actor(), year, notice, cancel)).SingleOrDefault() is not { } found)
        {
            return false;
        }

        (Year, Notice) = (year, found);
        return true;
    }
}
