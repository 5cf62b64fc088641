using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>The check before pairs of administrators are finalized.</summary>
[Authorize(May.MatchPeers)]
public sealed class FinalizeModel(FindPeerYear findYear, ReadPeerBoard read, FinalizePeers finalize) : PageModel
{
    [BindProperty]
    public int Seen { get; set; }

    public PeerThisYear Year { get; private set; } = null!;
    public IReadOnlyList<PeerLine> Lines { get; private set; } = [];
    public IReadOnlyList<string> Districts { get; private set; } = [];

    /// <summary>What stays in the draft, as a sentence; empty when nothing does.</summary>
    public string Waiting { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await findYear.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return NotFound();
        }

        var outcome = await finalize.ExecuteAsync(User.Actor(), year, Seen, cancel);
        if (outcome is not Outcome.Done)
        {
            ModelState.Clear();
            await LoadAsync(cancel);
        }

        return this.Answer(outcome, "/state/p3/notices");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await findYear.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return false;
        }

        var board = await read.ExecuteAsync(User.Actor(), year, cancel);
        Year = year;
        Lines = [.. board.Lines.Where(l => l.Pile == PeerPile.Decided)];
        Districts = [.. Lines.SelectMany(l => l.People).Select(p => p.District).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)];
        var open = board.Lines.Count - Lines.Count;
        Waiting = open + board.Alone.Count == 0 ? "" : $"{Words.Count(open, "pair")} not accepted and {Words.Count(board.Alone.Count, "nominee")} without a partner stay in the draft. You can finalize them later, with notices of their own.";
        return true;
    }
}
