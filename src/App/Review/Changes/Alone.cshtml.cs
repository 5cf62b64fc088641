using Counterpart.App.Access;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;
using Counterpart.Pairing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Changes;

/// <summary>A place for somebody without a partner: join a pair, somebody else who is free, a second partner, or a seat to be filled.</summary>
[Authorize(May.ReviewMatches)]
public sealed class AloneModel(FindSchoolThisYear find, BoardReaders read, Drafts drafts) : PageModel
{
    private const int MostShown = 3;

    [FromRoute]
    public Guid Person { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? With { get; set; }

    [BindProperty]
    public string? Label { get; set; }

    public SchoolThisYear Here { get; private set; } = null!;
    public BoardView Board { get; private set; } = null!;
    public AlonePerson This { get; private set; } = null!;

    /// <summary>False for somebody who came after the run: only a new run can find a partner.</summary>
    public bool IsInRun { get; private set; }

    public IReadOnlyList<Price> Joins { get; private set; } = [];
    public IReadOnlyList<BoardPerson> Free { get; private set; } = [];
    public IReadOnlyList<BoardPerson> Busy { get; private set; } = [];
    public string Heading(PlanGroup group) => string.Join(" + ", Board.Names.Of(group.Members).Select(p => p.Name));
    public string Address => $"/school/matches/alone/{Person.InAddress()}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await FindAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostJoinAsync([FromServices] ChangePair change, CancellationToken cancel) => ChangeAsync(change, ChangeKind.Join, cancel);

    public Task<IActionResult> OnPostSwapAsync([FromServices] ChangePair change, CancellationToken cancel) => ChangeAsync(change, ChangeKind.Swap, cancel);

    public Task<IActionResult> OnPostSecondAsync([FromServices] ChangePair change, CancellationToken cancel) => ChangeAsync(change, ChangeKind.Second, cancel);

    public async Task<IActionResult> OnPostSeatAsync([FromServices] HoldSeat hold, CancellationToken cancel)
    {
        if (!await FindAsync(cancel))
        {
            return NotFound();
        }

        return this.Answer(await hold.ExecuteAsync(User.Actor(), Here, This.Person, Version, Label ?? "", cancel), "/school/matches");
    }

    private async Task<IActionResult> ChangeAsync(ChangePair change, ChangeKind kind, CancellationToken cancel)
    {
        if (!await FindAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await change.ExecuteAsync(User.Actor(), Here, new ChangeOrder(Version, kind, This.Person.Key, With ?? "", Free: true), cancel);
        return this.Answer(outcome, pair => $"/school/matches#pair-{pair.InAddress()}");
    }

    private async Task<bool> FindAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await find.ExecuteAsync(actor, cancel) is not { } here || await read.BoardAsync(actor, here, cancel) is not { } board
            || board.Alone.FirstOrDefault(a => a.Person.PublicId == Person) is not { } alone)
        {
            return false;
        }

        (Here, Board, This) = (here, board, alone);
        var book = await drafts.BookAsync(here, board.Draft, cancel);
        IsInRun = book.Has(alone.Person.Key);
        if (!IsInRun)
        {
            return true;
        }

        var plan = board.Draft.AsPlan();
        Joins = [.. Alternatives.Joins(book, plan, alone.Person.Key, Prices.Freed(plan, free: true)).Take(MostShown)];
        bool May(string key) => book.Has(key) && key != alone.Person.Key && book.MayPair(alone.Person.Key, key);
        Free = [.. board.Alone.Select(a => a.Person).Where(p => May(p.Key))];
        Busy = [.. board.Names.All.Where(p => !p.IsVacantSeat && May(p.Key) && plan.Count(g => g.Members.Contains(p.Key, StringComparer.Ordinal)) == 1)];
        await read.SawAsync(actor, [alone.Person], cancel);
        return true;
    }
}
