using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Evaluations.Descriptors;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Introductions;

[Authorize(May.Introduce)]
public sealed class TalkModel(IntroductionParts parts, PairChanges changes, ReadDescriptors descriptors) : PageModel
{
    [FromRoute]
    public Guid Pair { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<string> Focus { get; set; } = [];

    [BindProperty]
    public long SeatId { get; set; }

    [BindProperty]
    public bool Talked { get; set; }

    [BindProperty]
    public bool AgreesToFocus { get; set; }

    [BindProperty]
    public bool AgreesToBrings { get; set; }

    public PairToIntroduce This { get; private set; } = null!;
    public IReadOnlyList<RubricIndicator> Indicators { get; private set; } = [];

    /// <summary>What the rubric says of the proposed focus, where the state put it in.</summary>
    public IReadOnlyList<(string Name, string Text)> RubricSays { get; private set; } = [];

    private SchoolThisYear here = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Focus = [.. This.FocusCodes];
        await parts.RecordViewAsync(User.Actor(), This, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostFocusAsync(CancellationToken cancel) => await LoadAsync(cancel)
        ? await AnswerAsync(await changes.SetFocusAsync(User.Actor(), Pair, Version, Focus, cancel), cancel)
        : NotFound();

    public async Task<IActionResult> OnPostTalkAsync(CancellationToken cancel) => await LoadAsync(cancel)
        ? await AnswerAsync(await changes.NoteTalkAsync(User.Actor(), Pair, Version, new(SeatId, Talked, AgreesToFocus, AgreesToBrings, here.Today), cancel), cancel)
        : NotFound();

    /// <summary>A page that is shown again shows the partnership as it is now.</summary>
    private async Task<IActionResult> AnswerAsync(Outcome outcome, CancellationToken cancel)
    {
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await LoadAsync(cancel);
            ModelState.Remove(nameof(Version));
        }

        return this.Answer(outcome, $"/school/introductions/{Pair.InAddress()}/talk");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await parts.OneAsync(User.Actor(), Pair, cancel) is not var (school, pair))
        {
            return false;
        }

        (here, This) = (school, pair);
        Indicators = await parts.Pairs.IndicatorsAsync(cancel);
        RubricSays = await descriptors.OfAsync(here.StateId, This.FocusCodes, cancel);
        return true;
    }
}
