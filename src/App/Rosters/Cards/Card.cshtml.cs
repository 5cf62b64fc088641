using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Rosters.Cards;

/// <summary>The two-minute card on the own screen.</summary>
[Authorize(May.AnswerOwnCard)]
public sealed class CardModel(FindCardOwner owners, ReadCard cards, SaveCard save) : PageModel
{
    [BindProperty]
    public CardInput Card { get; set; } = new();

    /// <summary>Null when the school does not take part this year: the page says so.</summary>
    public CardForm? Form { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(typed: null, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            await ShowAsync(Card, cancel);
            return this.Refuse();
        }

        var outcome = await save.ExecuteAsync(personId: null, Card, User.Actor(), cancel);
        await ShowAsync(Card, cancel);
        return this.Answer(outcome, "/card");
    }

    private async Task<IActionResult> ShowAsync(CardInput? typed, CancellationToken cancel)
    {
        Form = await owners.ExecuteAsync(personId: null, User.Actor(), cancel) is { } owner ? await cards.FormAsync(owner, open: true, typed, cancel) : null;
        return Page();
    }
}
