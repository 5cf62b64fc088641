using Counterpart.App.Access;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Changes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Board;

[Authorize(May.ReviewMatches)]
public sealed class MatchesModel(FindSchoolThisYear find, BoardReaders read, ReadRunInfo runs) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The draft version the form showed.</summary>
    [BindProperty]
    public int Version { get; set; }

    public SchoolThisYear Here { get; private set; } = null!;

    /// <summary>Null before the first run.</summary>
    public BoardView? Board { get; private set; }

    public StartInfo? Start { get; private set; }
    public RunInfo? Run { get; private set; }
    public ActRow? LastAct { get; private set; }
    public string Undo { get; private set; } = "";
    public int NotThisYear { get; private set; }
    public BoardFilter Filter => new() { Show = Show ?? "", Find = Find ?? "", Page = PageNumber };
    public IReadOnlyList<BoardPair> Shown { get; private set; } = [];
    public int PageShown { get; private set; }
    public int Pages { get; private set; }
    public bool MaySetRules => User.Actor().Holds(May.SetRules);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await HereAsync(cancel) ? await ShowAsync(cancel) : NotFound();

    public Task<IActionResult> OnPostRunAsync([FromServices] RunSuggestions run, RunScope scope, CancellationToken cancel) =>
        DoAsync(() => run.ExecuteAsync(User.Actor(), Here, new RunOrder { Seen = Version, Scope = scope == RunScope.Anew ? scope : RunScope.Gaps }, cancel), cancel);

    public Task<IActionResult> OnPostGoodAsync([FromServices] MarkPair mark, Guid pair, CancellationToken cancel) =>
        DoAsync(() => mark.ExecuteAsync(User.Actor(), Here, pair, PairMark.Good, cancel), cancel);

    public Task<IActionResult> OnPostLockAsync([FromServices] MarkPair mark, Guid pair, CancellationToken cancel) =>
        DoAsync(() => mark.ExecuteAsync(User.Actor(), Here, pair, PairMark.Locked, cancel), cancel);

    public Task<IActionResult> OnPostOpenAsync([FromServices] MarkPair mark, Guid pair, CancellationToken cancel) =>
        DoAsync(() => mark.ExecuteAsync(User.Actor(), Here, pair, PairMark.None, cancel), cancel);

    public Task<IActionResult> OnPostReadyAsync([FromServices] MarkReady mark, CancellationToken cancel) =>
        DoAsync(() => mark.ExecuteAsync(User.Actor(), Here, Version, cancel), cancel);

    public Task<IActionResult> OnPostLearnAsync([FromServices] LearnTogether learn, Guid pair, CancellationToken cancel) =>
        DoAsync(() => learn.ExecuteAsync(User.Actor(), Here, pair, cancel), cancel);

    public Task<IActionResult> OnPostUndoAsync([FromServices] UndoActs undo, int act, CancellationToken cancel) =>
        DoAsync(() => undo.ExecuteAsync(User.Actor(), Here, Version, act, cancel), cancel);

    private async Task<bool> HereAsync(CancellationToken cancel)
    {
        Here = (await find.ExecuteAsync(User.Actor(), cancel))!;
        return Here is not null;
    }

    private async Task<IActionResult> DoAsync(Func<Task<Outcome>> act, CancellationToken cancel)
    {
        if (!await HereAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act();
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await ShowAsync(cancel);
        }

        return this.Answer(outcome, pair => Filter.Address(page: PageNumber) + (pair == default ? "" : $"#pair-{pair.InAddress()}"));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        Board = await read.BoardAsync(actor, Here, cancel);
        if (Board is null)
        {
            Start = await runs.BeforeFirstAsync(actor, Here, cancel);
            return Page();
        }

        (Shown, PageShown, Pages) = Filter.PageOf(Filter.All(Board));
        Run = await runs.OfAsync(actor, Here, Board.Draft, Board.InRun, cancel);
        NotThisYear = await runs.NotThisYearAsync(actor, Here, cancel);
        var history = await read.HistoryAsync(actor, Here, Board.Names, cancel);
        LastAct = history.Undoable is [var last, ..] ? last : null;
        Undo = LastAct is null ? "" : history.Say(LastAct);
        await read.SawAsync(actor, Shown.SelectMany(p => p.People), cancel);
        return Page();
    }
}
