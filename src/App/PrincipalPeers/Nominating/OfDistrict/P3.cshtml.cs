using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Nominating.OfDistrict;

/// <summary>P3 in a district: whether it takes part this year, whom it nominated, what comes next.</summary>
[Authorize(May.SeePeers)]
public sealed class P3Model(FindPeerPlace find, ReadNominees nominees, AnswerForDistrict answer) : PageModel
{
    [BindProperty]
    public bool? TakesPart { get; set; }

    public PeerPlace Place { get; private set; } = null!;
    public IReadOnlyList<NomineeLine> Nominees { get; private set; } = [];

    public string Stand => Place.Answer?.TakesPart switch
    {
        null => "Will your district take part this year?",
        true => "Your district takes part this year",
        _ => "Your district does not take part this year",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        TakesPart = Place.Answer?.TakesPart;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!User.Actor().Holds(May.NominatePeers))
        {
            return Forbid();
        }

        ModelState.Clear();
        var outcome = await answer.ExecuteAsync(User.Actor(), district: null, TakesPart, said: null, cancel);
        return await LoadAsync(cancel) ? this.Answer(outcome, "/district/p3") : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), district: null, cancel) is not { } place)
        {
            return false;
        }

        Place = place;
        Nominees = [.. (await nominees.ExecuteAsync(User.Actor(), place, cancel)).Where(n => !n.IsWithdrawn)];
        return true;
    }
}
