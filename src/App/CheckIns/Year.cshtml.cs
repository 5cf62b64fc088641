using Counterpart.App.Access;
using Counterpart.App.CheckIns.Offers;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.CheckIns;

/// <summary>The principal's week: whom to check in with, and the year around it.</summary>
[Authorize(May.CheckIn)]
public sealed class YearModel(ReadCheckIns read, NoteCheckIns note, ReadSupport support, AnswerAsks answer) : PageModel
{
    /// <summary>What a button is about: a pair, or something noted.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reply { get; set; }

    /// <summary>The version of the offer on the screen.</summary>
    [BindProperty]
    public int Version { get; set; }

    public CheckInsOfYear Year { get; private set; } = null!;
    public SchoolAsks Asks { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostSkipAsync(CancellationToken cancel) => ActAsync(() => note.SkipAsync(User.Actor(), Year, Id, cancel), cancel);

    public Task<IActionResult> OnPostUndoAsync(Guid pair, CancellationToken cancel) => ActAsync(() => note.UndoAsync(User.Actor(), Year, (Id, pair), cancel), cancel);

    public Task<IActionResult> OnPostMetAsync(CancellationToken cancel) => ActAsync(() => note.MetAsync(User.Actor(), Year, Id, cancel), cancel);

    public Task<IActionResult> OnPostReplyAsync(bool talked, CancellationToken cancel) => ActAsync(() => answer.ReplyAsync(User.Actor(), Year, Id, (Reply, talked), cancel), cancel);

    public Task<IActionResult> OnPostRecordAsync(OfferResult? result, CancellationToken cancel) => ActAsync(() => answer.RecordAsync(User.Actor(), Year, (Id, Version), result, cancel), cancel);

    private async Task<IActionResult> ActAsync(Func<Task<Outcome>> act, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act();
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await LoadAsync(cancel);
        }

        return this.Answer(outcome, "/school/year");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return false;
        }

        Year = year;
        Asks = new(year, await support.OfSchoolAsync(User.Actor(), year.Here, cancel)) { Typed = (Id, Reply ?? "") };
        return true;
    }
}
