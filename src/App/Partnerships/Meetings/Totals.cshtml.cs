using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>For a pair that logs on paper: what a month adds up to.</summary>
[Authorize(May.BePartner)]
public sealed class TotalsModel(ReadOwn read, SaveTotals save) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    [BindProperty]
    public TotalsForm Form { get; set; } = new();

    public PairYear Year { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? month, CancellationToken cancel)
    {
        if (await read.YearAsync(User.Actor(), Partnership, cancel) is not { } year)
        {
            return NotFound();
        }

        Year = year;
        var typed = year.Totals.FirstOrDefault(t => TotalsRules.Id(t.Month) == month);
        Form = new() { Month = month, Meetings = typed?.Meetings.ToString(CultureInfo.InvariantCulture), Minutes = typed?.Minutes.ToString(CultureInfo.InvariantCulture) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await read.YearAsync(User.Actor(), Partnership, cancel) is not { } year)
        {
            return NotFound();
        }

        var outcome = await save.ExecuteAsync(User.Actor(), year.Pair, Form, cancel);
        Year = outcome is Outcome.Stale ? (await read.YearAsync(User.Actor(), Partnership, cancel))! : year;
        return this.Answer(outcome, year.Pair.Address);
    }
}
