using Counterpart.App.Access;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Lines;

/// <summary>Lines that one of a pair lets the principal or the faculty read.</summary>
[Authorize(May.BePartner)]
public sealed class ShareModel(FindPair find, ReadLines read, ShareLine share) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    [BindProperty]
    public Guid SendKey { get; set; } = PublicId.New();

    /// <summary>The line to take back.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public LineForm Form { get; set; } = new();

    public OwnPair Pair { get; private set; } = null!;

    public IReadOnlyList<PairLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        AnswerAsync(pair => SendKey == Guid.Empty ? Task.FromResult<Outcome>(new Outcome.Missing()) : share.ExecuteAsync(User.Actor(), pair, SendKey, Form, cancel), cancel);

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel) => AnswerAsync(pair => share.TakeBackAsync(User.Actor(), pair, Id, cancel), cancel);

    private async Task<IActionResult> AnswerAsync(Func<OwnPair, Task<Outcome>> act, CancellationToken cancel) =>
        await LoadAsync(cancel) ? this.Answer(await act(Pair), $"{Pair.Address}/share") : NotFound();

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return false;
        }

        (Pair, Lines) = (pair, await read.ExecuteAsync(pair, cancel));
        return true;
    }
}
