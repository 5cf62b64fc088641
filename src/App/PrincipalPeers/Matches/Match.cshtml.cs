using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Map;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>The state's draft of pairs: piles, map and table.</summary>
[Authorize(May.MatchPeers)]
public sealed class MatchModel(FindPeerYear findYear, ReadPeerBoard read, MatchActs acts) : PageModel
{
    public const int MostCards = 10;
    private const int PageSize = 50;

    [BindProperty]
    public int Seen { get; set; }

    [BindProperty]
    public Guid Pair { get; set; }

    /// <summary>look, clear, decided, alone, or nothing for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Pile { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public int PageNumber { get; set; } = 1;

    public PeerBoard? Board { get; private set; }
    public PeerMap? Map { get; private set; }
    public IReadOnlyList<PeerLine> Shown { get; private set; } = [];
    public IReadOnlyList<LoneNominee> ShownAlone { get; private set; } = [];
    public Paging Paging { get; private set; } = new(1, 0, PageSize);

    public static string Heading(PeerBoard board) => board.Lines.Count == 0 && board.Alone.Count > 0
        ? $"{Words.Count(board.Alone.Count, "nominee")} to match"
        : $"{Words.Count(board.In(PeerPile.Clear), "clear pair")}, {board.In(PeerPile.LookAgain)} to look at again, {Words.Count(board.Alone.Count, "nominee")} without a partner{(board.In(PeerPile.Decided) is var done and > 0 ? $". {done} decided" : "")}";

    public static IEnumerable<(string Key, string Words, int Count)> Piles(PeerBoard board) =>
        [("", "All", board.Lines.Count + board.Alone.Count), ("look", "Look again", board.In(PeerPile.LookAgain)), ("clear", "Clear", board.In(PeerPile.Clear)), ("decided", "Accepted or locked", board.In(PeerPile.Decided)), ("alone", "No partner", board.Alone.Count)];

    public string Address(int page) => $"/state/p3/match?pile={Pile}&part={page}#pairs";

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public Task<IActionResult> OnPostRunAsync(CancellationToken cancel) => DoAsync(year => acts.Run.ExecuteAsync(User.Actor(), year, Seen, cancel), cancel);

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken cancel) => MarkAsync(PeerMark.Accepted, cancel);

    public Task<IActionResult> OnPostLockAsync(CancellationToken cancel) => MarkAsync(PeerMark.Locked, cancel);

    public Task<IActionResult> OnPostFreeAsync(CancellationToken cancel) => MarkAsync(PeerMark.None, cancel);

    public Task<IActionResult> OnPostApartAsync(CancellationToken cancel) => DoAsync(year => acts.Apart.ExecuteAsync(User.Actor(), year, Pair, cancel), cancel);

    public Task<IActionResult> OnPostTogetherAsync(Guid rule, CancellationToken cancel) => DoAsync(year => acts.Apart.TakeBackAsync(User.Actor(), year, rule, cancel), cancel);

    public Task<IActionResult> OnPostBreakAsync(CancellationToken cancel) => DoAsync(year => acts.Mark.BreakAsync(User.Actor(), year, Pair, cancel), cancel);

    public Task<IActionResult> OnPostClearAsync(CancellationToken cancel) => DoAsync(async year =>
    {
        var board = await read.ExecuteAsync(User.Actor(), year, cancel);
        return await acts.Mark.MarkAsync(User.Actor(), year, [.. board.Lines.Where(l => l.Pile == PeerPile.Clear).Select(l => l.Id)], PeerMark.Accepted, cancel);
    }, cancel);

    private Task<IActionResult> MarkAsync(PeerMark mark, CancellationToken cancel) => DoAsync(year => acts.Mark.MarkAsync(User.Actor(), year, [Pair], mark, cancel), cancel);

    private async Task<IActionResult> DoAsync(Func<PeerThisYear, Task<Outcome>> act, CancellationToken cancel)
    {
        if (await findYear.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return NotFound();
        }

        var outcome = await act(year);
        if (outcome is not Outcome.Done)
        {
            ModelState.Clear();
            await LoadAsync(cancel);
        }

        return this.Answer(outcome, "/state/p3/match");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        if (await findYear.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return;
        }

        Board = await read.ExecuteAsync(User.Actor(), year, cancel);
        Map = PeerMap.Of(Board, MapLayers.Of(Request.Query.ContainsKey("map") ? [.. Request.Query["layer"].OfType<string>()] : null));
        var lines = Board.Lines.Where(l => Pile switch { "look" => l.Pile == PeerPile.LookAgain, "clear" => l.Pile == PeerPile.Clear, "decided" => l.Pile == PeerPile.Decided, "alone" => false, _ => true }).ToList();
        var alone = Pile is null or "" or "alone" ? Board.Alone : [];
        Paging = new(PageNumber, lines.Count + alone.Count, PageSize);
        var shown = Paging.Of(lines.Cast<object>().Concat(alone)).ToList();
        (Shown, ShownAlone) = ([.. shown.OfType<PeerLine>()], [.. shown.OfType<LoneNominee>()]);
    }
}
