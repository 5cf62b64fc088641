using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>For the teacher of a third classroom: colleagues ask to see a class. A yes or not this time, what to look for, and later the notes.</summary>
[Authorize(May.BePartner)]
public sealed class ObservedModel(FindSchoolThisYear find, ReadObservations read, AnswerObservation answering) : PageModel
{
    [FromRoute]
    public Guid Observation { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public bool? Yes { get; set; }

    [BindProperty]
    public string? LookFor { get; set; }

    public ObservationLine Line { get; private set; } = null!;
    public string Here => $"/observed/{Line.PublicId.InAddress()}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Yes is not { } yes)
        {
            ModelState.Clear();
            return this.Answer(new Outcome.Refused("Yes", "Choose: they may come, or not this time."), Here);
        }

        var outcome = await answering.AnswerAsync(User.Actor(), Line, Version, (yes, LookFor), cancel);
        ModelState.Clear();
        if (outcome is Outcome.Stale && await LoadAsync(cancel))
        {
            Version = Line.Version;
        }

        return this.Answer(outcome, Here);
    }

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await answering.KeepAsync(User.Actor(), Line, Yes == true, cancel);
        ModelState.Clear();
        Fill();
        return this.Answer(outcome, Here);
    }

    private void Fill() => (Version, Yes, LookFor) = (Line.Version, Line.SaidYes, Line.Plan.LookFor);

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await find.OfTeacherAsync(actor, cancel) is not { } here || await read.AskedAsync(actor, here, Observation, cancel) is not { } line)
        {
            return false;
        }

        Line = line;
        return true;
    }
}
