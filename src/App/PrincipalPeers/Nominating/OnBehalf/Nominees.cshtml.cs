using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Own;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Nominating.OnBehalf;

/// <summary>One nominee as the state sees one: the answer and what was declared, entered for people who write on paper or call.</summary>
[Authorize(May.MatchPeers)]
public sealed class NomineesModel(AppDb db, ReadNomination read, AnswerNomination answer, SaveProfile save) : PageModel
{
    [FromRoute]
    public Guid Nomination { get; set; }

    [BindProperty]
    public NomineeReply Reply { get; set; }

    [BindProperty]
    public SaidForm Said { get; set; } = new();

    [BindProperty]
    public ProfileForm Form { get; set; } = new();

    public OwnNomination Nominee { get; private set; } = null!;
    public string Address => $"/state/p3/nominees/{Nomination.InAddress()}";

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(n => (Reply, Form) = (n.Reply, ProfileForm.Of(n)), cancel);

    public Task<IActionResult> OnPostReplyAsync(CancellationToken cancel) => DoAsync(() => answer.ExecuteAsync(User.Actor(), Nomination, Reply, Said, cancel), n => Form = ProfileForm.Of(n), cancel);

    public Task<IActionResult> OnPostProfileAsync(CancellationToken cancel) => DoAsync(() => save.ExecuteAsync(User.Actor(), Nomination, Form, cancel), n => Reply = n.Reply, cancel);

    private async Task<IActionResult> DoAsync(Func<Task<Outcome>> act, Action<OwnNomination> fill, CancellationToken cancel)
    {
        ModelState.Clear();
        var outcome = await act();
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            db.ChangeTracker.Clear();
            await ShowAsync(fill, cancel);
        }

        return this.Answer(outcome, Address);
    }

    private async Task<IActionResult> ShowAsync(Action<OwnNomination> fill, CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), Nomination, cancel) is not { } nominee)
        {
            return NotFound();
        }

        Nominee = nominee;
        fill(nominee);
        return Page();
    }
}
