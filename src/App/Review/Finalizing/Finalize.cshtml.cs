using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Finalizing;

/// <summary>Check your answers: which pairs become partnerships now, with which focus, and what is worth a look before.</summary>
[Authorize(May.ReviewMatches)]
public sealed class FinalizeModel(FindSchoolThisYear find, BoardReaders read, ReadFinalizeFacts facts) : PageModel
{
    private const string Address = "/school/matches/finalize";

    /// <summary>Those to look at first are ticked as well.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>How many pairs a first wave has, as typed; empty for the usual ticks.</summary>
    [BindProperty(SupportsGet = true)]
    public string? First { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<Guid> Pairs { get; set; } = [];

    public FinalizeSheet? Sheet { get; private set; }

    /// <summary>The ticks are those of a first wave.</summary>
    public bool IsWave { get; private set; }

    public bool MaySetExpectations => User.Actor().Holds(May.Introduce);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        await ShowAsync(here, typed: null, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] FinalizePairs finalize, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        return await AnswerAsync(here, await finalize.ExecuteAsync(User.Actor(), here, Version, Pairs.ToHashSet(), cancel), "/school/matches/finalized", cancel);
    }

    public async Task<IActionResult> OnPostAgreedAsync([FromServices] RecordConsent record, string person, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        return await AnswerAsync(here, await record.ExecuteAsync(User.Actor(), here, person, cancel), Address, cancel);
    }

    private async Task<IActionResult> AnswerAsync(SchoolThisYear here, Outcome outcome, string then, CancellationToken cancel)
    {
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await ShowAsync(here, Pairs.ToHashSet(), cancel);
        }

        return this.Answer(outcome, then);
    }

    private async Task ShowAsync(SchoolThisYear here, IReadOnlySet<Guid>? typed, CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await read.BoardAsync(actor, here, cancel) is { } board)
        {
            Sheet = FinalizeSheet.Of(board, await facts.ExecuteAsync(actor, here, cancel), All, typed);
            if (typed is null && !string.IsNullOrWhiteSpace(First))
            {
                StartWith(First.Trim(), Sheet);
            }

            await read.SawAsync(actor, Sheet.Rows.SelectMany(r => r.Pair.People), cancel);
        }
    }

    private void StartWith(string first, FinalizeSheet sheet)
    {
        if (int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var wave) && wave > 0)
        {
            (Sheet, IsWave) = (sheet.WithFirst(wave), true);
        }
        else
        {
            ModelState.AddModelError(nameof(First), "Write how many pairs go first, such as 10.");
        }
    }
}
