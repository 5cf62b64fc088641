using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Changes;

/// <summary>A page about one pair of the draft: finds the school, the board and the pair, or says why there is none.</summary>
public abstract class ReviewPage(FindSchoolThisYear find, BoardReaders read, Drafts drafts) : PageModel
{
    [FromRoute]
    public Guid Pair { get; set; }

    /// <summary>The draft version the form showed.</summary>
    [BindProperty]
    public int Version { get; set; }

    public SchoolThisYear Here { get; private set; } = null!;
    public BoardView Board { get; private set; } = null!;
    public BoardPair This { get; private set; } = null!;
    public string PairAddress => $"/school/matches/{Pair.InAddress()}";

    /// <returns>Null when the pair is there; else the answer: not found, or back to the board with a word about it.</returns>
    protected async Task<IActionResult?> FindAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await find.ExecuteAsync(actor, cancel) is not { } here || await read.BoardAsync(actor, here, cancel) is not { } board)
        {
            return NotFound();
        }

        (Here, Board) = (here, board);
        if (board.Find(Pair) is { } pair)
        {
            This = pair;
            return null;
        }

        if (await drafts.GoneAsync(here, Pair, cancel) is not Outcome.Stale stale)
        {
            return NotFound();
        }

        this.SaySoNext(stale.WhatHappened);
        return LocalRedirect("/school/matches");
    }

    protected Task SawAsync(CancellationToken cancel) => read.SawAsync(User.Actor(), This.People, cancel);
}
