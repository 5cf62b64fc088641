using Counterpart.App.Access;
using Counterpart.App.Evaluations.Descriptors;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships;

/// <summary>Meet your partner: what the letter says, on the own screen, and the own answer.</summary>
[Authorize(May.BePartner)]
public sealed class InvitationModel(ReadInvitation read, AnswerInvitation answering, AgreeToLines agreeing, ReadDescriptors descriptors) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    [BindProperty]
    public InvitationAnswer? Answer { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public bool AgreesToFocus { get; set; }

    [BindProperty]
    public bool AgreesToBrings { get; set; }

    public OwnInvitation Own { get; private set; } = null!;

    /// <summary>What the rubric says of the focus everybody agreed to.</summary>
    public IReadOnlyList<(string Name, string Text)> RubricSays { get; private set; } = [];

    private string Address => $"/partnership/{Partnership.InAddress()}/invitation";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Answer = Own.Answer;
        return Page();
    }

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken cancel) => AnswerAsync(
        () => Answer is { } answer
            ? answering.ExecuteAsync(User.Actor(), Partnership, answer, cancel)
            : Task.FromResult<Outcome>(new Outcome.Refused(nameof(Answer), "Choose one of the three answers.")),
        cancel);

    public Task<IActionResult> OnPostAgreeAsync(CancellationToken cancel) => AnswerAsync(
        () => agreeing.ExecuteAsync(User.Actor(), Partnership, Version, (AgreesToFocus, AgreesToBrings), cancel), cancel);

    private async Task<IActionResult> AnswerAsync(Func<Task<Outcome>> act, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act();
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await LoadAsync(cancel);
            ModelState.Clear();
            Answer ??= Own.Answer;
        }

        return this.Answer(outcome, Address);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), Partnership, cancel) is not { } own)
        {
            return false;
        }

        Own = own;
        RubricSays = await descriptors.OfAsync(own.Here.StateId, own.AgreedFocusCodes, cancel);
        return true;
    }
}
