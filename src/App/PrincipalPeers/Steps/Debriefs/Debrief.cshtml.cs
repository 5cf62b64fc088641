using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

/// <summary>Looking back, or not: both are the same to everybody.</summary>
[Authorize(May.BePeer)]
public sealed class DebriefModel(ReadDebrief read, SaveDebrief save) : PageModel
{
    [FromRoute]
    public Guid Peer { get; set; }

    [BindProperty]
    public DebriefForm Form { get; set; } = new();

    [BindProperty]
    public bool Draft { get; set; }

    [BindProperty]
    public string? Line { get; set; }

    [BindProperty]
    public bool ToState { get; set; }

    [BindProperty]
    public bool ToDirector { get; set; }

    public DebriefPage Debrief { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Fill("");
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Draft
        ? AnswerAsync(nameof(Form), a => save.KeepAsync(a, Debrief, Form, cancel), d => d.Address, cancel)
        : AnswerAsync(nameof(Form), a => save.FinishAsync(a, Debrief, Form, cancel), d => d.Peers.Address, cancel);

    public Task<IActionResult> OnPostSkipAsync(CancellationToken cancel) => AnswerAsync(nameof(Form), a => save.SkipAsync(a, Debrief, Form, cancel), d => d.Peers.Address, cancel);

    public Task<IActionResult> OnPostLineAsync(CancellationToken cancel) =>
        AnswerAsync(nameof(Line), a => save.ShareLineAsync(a, Debrief, Line, (ToState, ToDirector), cancel), d => d.Address, cancel);

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel) => AnswerAsync("", a => save.TakeBackAsync(a, Debrief, cancel), d => d.Address, cancel);

    public Task<IActionResult> OnPostDeleteAsync(CancellationToken cancel) => AnswerAsync("", a => save.DeleteAsync(a, Debrief, cancel), d => d.Address, cancel);

    private async Task<IActionResult> AnswerAsync(string posted, Func<Actor, Task<Outcome>> act, Func<DebriefPage, string> then, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act(User.Actor());
        ModelState.Clear();
        if (outcome is Outcome.Stale && await LoadAsync(cancel))
        {
            Form.Version = Debrief.Version;
        }

        Fill(posted);
        return this.Answer(outcome, then(Debrief));
    }

    /// <summary>Everything but the form that was just sent shows what is saved.</summary>
    private void Fill(string posted)
    {
        Form = posted == nameof(Form) ? Form : DebriefRules.FormOf(Debrief.Text, Debrief.Version);
        if (posted != nameof(Line))
        {
            (Line, ToState, ToDirector) = (Debrief.Line, Debrief.LineToState, Debrief.LineToDirector);
        }
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), Peer, cancel) is not { } debrief)
        {
            return false;
        }

        Debrief = debrief;
        return true;
    }
}
