using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;
using Counterpart.Pairing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Changes;

/// <summary>One pair in full: why these two, other partners, and what each choice would come to before anything changes.</summary>
[Authorize(May.ReviewMatches)]
public sealed class MatchesModel(FindSchoolThisYear find, BoardReaders read, Drafts drafts, PairDetails details) : PageModel
{
    [FromRoute]
    public Guid Pair { get; set; }

    /// <summary>Whose partner is looked at; the first of the pair when nobody is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? For { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? With { get; set; }

    /// <summary>Chosen from the list of everybody: comes before the table's choice.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Other { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Free { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public SchoolThisYear Here { get; private set; } = null!;
    public BoardView Board { get; private set; } = null!;

    /// <summary>Null when the pair is gone from the draft.</summary>
    public BoardPair? This { get; private set; }

    public IReadOnlyList<IndicatorLine> Words { get; private set; } = [];
    public IReadOnlyList<PairTimeLine> Times { get; private set; } = [];
    public PairOptions? Options { get; private set; }
    public Price? Whole { get; private set; }
    public bool MaySetRules => User.Actor().Holds(May.SetRules);
    public string Chosen => Other is { Length: > 0 } ? Other : With ?? "";
    public string Address => $"/school/matches/{Pair.InAddress()}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (This is not null)
        {
            return Page();
        }

        var gone = await drafts.GoneAsync(Here, Pair, cancel);
        this.SaySoNext(gone is Outcome.Stale stale ? stale.WhatHappened : "");
        return gone is Outcome.Stale ? LocalRedirect("/school/matches") : NotFound();
    }

    public Task<IActionResult> OnPostSwapAsync([FromServices] ChangePair change, CancellationToken cancel) => ChangeAsync(change, ChangeKind.Swap, cancel);

    public Task<IActionResult> OnPostWholeAsync([FromServices] ChangePair change, CancellationToken cancel) => ChangeAsync(change, ChangeKind.Whole, cancel);

    private async Task<IActionResult> ChangeAsync(ChangePair change, ChangeKind kind, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        var outcome = await change.ExecuteAsync(User.Actor(), here, new ChangeOrder(Version, kind, For ?? "", Chosen, Free, Reason ?? ""), cancel);
        if (outcome is Outcome.Refused or Outcome.Stale && !await LoadAsync(cancel))
        {
            return NotFound();
        }

        return this.Answer(outcome, pair => $"/school/matches#pair-{pair.InAddress()}");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await find.ExecuteAsync(actor, cancel) is not { } here || await read.BoardAsync(actor, here, cancel) is not { } board)
        {
            return false;
        }

        (Here, Board, This) = (here, board, board.Find(Pair));
        if (This is null)
        {
            return true;
        }

        Words = await details.Words.ExecuteAsync(actor, here, This, board.Names, cancel);
        Times = await details.Times.ExecuteAsync(here, This, cancel);
        For = This.Pair.Has(For ?? "") ? For! : This.People[0].Key;
        if (This.Pair.Mark != PairMark.Finalized)
        {
            await PriceAsync(here, board, cancel);
        }

        await read.SawAsync(actor, This.People, cancel);
        return true;
    }

    private async Task PriceAsync(SchoolThisYear here, BoardView board, CancellationToken cancel)
    {
        var book = await drafts.BookAsync(here, board.Draft, cancel);
        var asked = new ChangeOrder(board.Draft.Number, ChangeKind.Whole, For!, Chosen, Free);
        if (!book.Has(asked.Person))
        {
            return;
        }

        var plan = board.Draft.AsPlan();
        Options = new PairOptions(book, plan, board.Names, asked);
        Whole = asked.With.Length > 0 ? Prices.Of(book, plan, asked, cancel) : null;
    }
}
