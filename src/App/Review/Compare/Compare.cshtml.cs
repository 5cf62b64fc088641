using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Compare;

[Authorize(May.ReviewMatches)]
public sealed class CompareModel(FindSchoolThisYear find, BoardReaders read, ReadComparison compare) : PageModel
{
    /// <summary>The earlier version; empty: the draft before the last run.</summary>
    [BindProperty(SupportsGet = true)]
    public int? From { get; set; }

    /// <summary>The draft version the form showed.</summary>
    [BindProperty]
    public int Version { get; set; }

    public SchoolThisYear Here { get; private set; } = null!;

    /// <summary>Null before the first run.</summary>
    public Comparison? Compared { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await HereAsync(cancel) ? await ShowAsync(cancel) : NotFound();

    public Task<IActionResult> OnPostKeepAsync([FromServices] KeepEarlier keep, string key, CancellationToken cancel) =>
        DoAsync(at => keep.ExecuteAsync(User.Actor(), Here, at, key, cancel), cancel);

    public Task<IActionResult> OnPostUseAsync([FromServices] AcceptChanges use, string key, CancellationToken cancel) =>
        DoAsync(at => use.ExecuteAsync(User.Actor(), Here, at, key, cancel), cancel);

    public Task<IActionResult> OnPostUseAllAsync([FromServices] AcceptChanges use, CancellationToken cancel) =>
        DoAsync(at => use.ExecuteAsync(User.Actor(), Here, at, null, cancel), cancel);

    public Task<IActionResult> OnPostRestoreAsync([FromServices] RestoreVersion restore, int back, CancellationToken cancel) =>
        DoAsync(at => restore.ExecuteAsync(User.Actor(), Here, (back, at.Seen), cancel), cancel);

    private async Task<bool> HereAsync(CancellationToken cancel)
    {
        Here = (await find.ExecuteAsync(User.Actor(), cancel))!;
        return Here is not null;
    }

    private async Task<IActionResult> DoAsync(Func<(int From, int Seen), Task<Outcome>> act, CancellationToken cancel)
    {
        if (!await HereAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act((From ?? 0, Version));
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await ShowAsync(cancel);
        }

        return this.Answer(outcome, $"/school/matches/compare?from={From}");
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Compared = await compare.ExecuteAsync(User.Actor(), Here, From, cancel);
        if (Compared is null)
        {
            return From is null ? Page() : NotFound();
        }

        From = Compared.From.Number;
        await read.SawAsync(User.Actor(), Compared.Rows.SelectMany(r => r.Difference.Members).Distinct(StringComparer.Ordinal).Select(Compared.Names.Of), cancel);
        return Page();
    }
}
