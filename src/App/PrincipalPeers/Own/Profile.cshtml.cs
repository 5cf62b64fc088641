using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Own;

/// <summary>What a nominee declares for matching.</summary>
[Authorize(May.BePeer)]
public sealed class ProfileModel(AppDb db, ReadNomination read, SaveProfile save) : PageModel
{
    [BindProperty]
    public ProfileForm Form { get; set; } = new();

    public OwnNomination? Nominee { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Nominee = await read.ExecuteAsync(User.Actor(), id: null, cancel);
        if (Nominee is { } nominee && (nominee.IsMatched || !nominee.DistrictTakesPart || nominee.Reply != NomineeReply.Yes))
        {
            return LocalRedirect("/p3");
        }

        Form = Nominee is null ? Form : ProfileForm.Of(Nominee);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        var outcome = await save.ExecuteAsync(User.Actor(), id: null, Form, cancel);
        db.ChangeTracker.Clear();
        Nominee = await read.ExecuteAsync(User.Actor(), id: null, cancel);
        return this.Answer(outcome, "/p3");
    }
}
