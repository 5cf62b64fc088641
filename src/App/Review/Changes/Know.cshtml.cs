using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Counterpart.App.Review.Changes;

[Authorize(May.SetRules)]
public sealed class KnowModel(FindSchoolThisYear find, BoardReaders read, Drafts drafts, Knowledge knowledge) : ReviewPage(find, read, drafts)
{
    [BindProperty]
    public string? Person { get; set; }

    [BindProperty]
    public string? Indicator { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public bool WorksWell { get; set; }

    public IReadOnlyList<KnownLine> Known { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        await ShowAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var order = new KnowOrder(Version, Pair, WorksWell, Person ?? "", Indicator ?? "", Words ?? "");
        return await AnswerAsync(await knowledge.AddAsync(User.Actor(), Here, Board, order, cancel), $"/school/matches#pair-{Pair.InAddress()}", cancel);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid note, CancellationToken cancel) => await FindAsync(cancel) is { } elsewhere
        ? elsewhere
        : await AnswerAsync(await knowledge.RemoveAsync(User.Actor(), Here, Version, note, cancel), PairAddress + "/know", cancel);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, string then, CancellationToken cancel)
    {
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await ShowAsync(cancel);
        }

        return this.Answer(outcome, then);
    }

    private async Task ShowAsync(CancellationToken cancel)
    {
        Known = await knowledge.AboutAsync(User.Actor(), Here, This, Board.Names, cancel);
        await SawAsync(cancel);
    }
}
