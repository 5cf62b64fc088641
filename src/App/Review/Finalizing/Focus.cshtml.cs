using Counterpart.App.Access;
using Counterpart.App.Evaluations.Descriptors;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Changes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Counterpart.App.Review.Finalizing;

[Authorize(May.ReviewMatches)]
public sealed class FocusModel(FindSchoolThisYear find, BoardReaders read, Drafts drafts, ReadDescriptors descriptors) : ReviewPage(find, read, drafts)
{
    [BindProperty]
    public List<string> Indicators { get; set; } = [];

    /// <summary>Indicators that one of them brings, or that both want to grow in.</summary>
    public IReadOnlySet<string> FromThem { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What the rubric says of them, where the state put it in.</summary>
    public IReadOnlyList<(string Name, string Text)> RubricSays { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        Indicators = [.. FinalizeSheet.FocusOf(This, Board.Names)];
        await ShowAsync(cancel);
        return Page();
    }

    public Task<IActionResult> OnPostAsync([FromServices] SetFocus set, CancellationToken cancel) => SaveAsync(set, Indicators, cancel);

    public Task<IActionResult> OnPostProposalAsync([FromServices] SetFocus set, CancellationToken cancel) => SaveAsync(set, [], cancel);

    private async Task<IActionResult> SaveAsync(SetFocus set, List<string> chosen, CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var outcome = await set.ExecuteAsync(User.Actor(), Here, Board, (Pair, chosen), cancel);
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await ShowAsync(cancel);
        }

        return this.Answer(outcome, $"/school/matches/finalize#pair-{Pair.InAddress()}");
    }

    private async Task ShowAsync(CancellationToken cancel)
    {
        FromThem = This.Reasons.Facts.SelectMany(f => f.AHelpsB.Concat(f.BHelpsA).Select(m => m.Indicator).Concat(f.LearnTogether)).ToHashSet(StringComparer.Ordinal);
        RubricSays = await descriptors.OfAsync(Here.StateId, [.. FromThem.Union(Indicators, StringComparer.Ordinal)], cancel);
        await SawAsync(cancel);
    }
}
