using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Own;

/// <summary>P3 for an administrator: nominated, then yes or not this year, then the partnership.</summary>
[Authorize(May.BePeer)]
public sealed class P3Model(AppDb db, ReadNomination read, AnswerNomination answer) : PageModel
{
    public OwnNomination? Nominee { get; private set; }

    /// <summary>Once they were told, the page of the partnership is theirs.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.PeerPairs.VisibleTo(User.Actor()).Where(p => p.EndsOn == null).OrderByDescending(p => p.Id).Select(p => (Guid?)p.PublicId).FirstOrDefaultAsync(cancel) is { } pair)
        {
            return LocalRedirect($"/p3/{pair.InAddress()}");
        }

        Nominee = await read.ExecuteAsync(User.Actor(), id: null, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(NomineeReply reply, CancellationToken cancel)
    {
        ModelState.Clear();
        var outcome = await answer.ExecuteAsync(User.Actor(), id: null, reply, said: null, cancel);
        db.ChangeTracker.Clear();
        Nominee = await read.ExecuteAsync(User.Actor(), id: null, cancel);
        return this.Answer(outcome, reply == NomineeReply.Yes && Nominee is { Card.Focus.Count: 0 } ? "/p3/profile" : "/p3");
    }
}
