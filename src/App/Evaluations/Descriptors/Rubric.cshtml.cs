using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Evaluations.Descriptors;

/// <summary>Where a state puts in what its rubric says of each indicator.</summary>
[Authorize(May.RunPrograms)]
public sealed class RubricModel(AppDb db, ReadDescriptors read, SaveDescriptors save) : PageModel
{
    /// <summary>By code of the indicator.</summary>
    [BindProperty]
    public Dictionary<string, string?> Texts { get; set; } = [];

    [BindProperty]
    public int Seen { get; set; }

    public IReadOnlyList<RubricIndicator> Indicators { get; private set; } = [];
    public int Filled => Indicators.Count(i => !string.IsNullOrWhiteSpace(Texts.GetValueOrDefault(i.Code)));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (User.Actor().StateId is not { } state)
        {
            return NotFound();
        }

        Indicators = await db.TeacherIndicatorsAsync(cancel);
        var there = await read.OfStateAsync(state, cancel);
        Texts = Indicators.ToDictionary(i => i.Code, i => there.Find(d => d.RubricId == i.RubricId && d.Code == i.Code)?.Text, StringComparer.Ordinal);
        Seen = there.Sum(d => d.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await save.ExecuteAsync(User.Actor(), Seen, Texts, cancel);
        Indicators = await db.TeacherIndicatorsAsync(cancel);
        if (outcome is Outcome.Stale)
        {
            db.ChangeTracker.Clear();
            Seen = (await read.OfStateAsync(User.Actor().StateId!.Value, cancel)).Sum(d => d.Version);
            ModelState.Remove(nameof(Seen));
        }

        return this.Answer(outcome, "/state/rubric");
    }
}
