using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.Cards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.PaperCards;

/// <summary>The office types in a paper card. Whoever may read words sees the card that is in; each such view is recorded.</summary>
[Authorize(May.ManagePeople)]
public sealed class CardsModel(AppDb db, FindCardOwner owners, ReadCard cards, SaveCard save) : PageModel
{
    [FromRoute(Name = "person")]
    public Guid PersonId { get; set; }

    [BindProperty]
    public CardInput Card { get; set; } = new();

    public CardForm Form { get; private set; } = null!;
    public bool MayRead => User.Actor().Holds(May.ReadWords);

    /// <summary>How and when the card that is in came; null when none is.</summary>
    public (DateTime At, CardCameBy By)? InSince { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(typed: null, cancel))
        {
            return NotFound();
        }

        if (MayRead && InSince is not null)
        {
            await db.RecordViewAsync(User.Actor(), Form.Owner.Now, Purpose.Cards, [Form.Owner.PersonId], cancel);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = ModelState.IsValid ? await save.ExecuteAsync(PersonId, Card, User.Actor(), cancel) : null;
        if (!await LoadAsync(Card, cancel))
        {
            return NotFound();
        }

        return outcome is null ? this.Refuse() : this.Answer(outcome, "/school/cards");
    }

    private async Task<bool> LoadAsync(CardInput? typed, CancellationToken cancel)
    {
        if (await owners.ExecuteAsync(PersonId, User.Actor(), cancel) is not { } owner)
        {
            return false;
        }

        Form = await cards.FormAsync(owner, MayRead, typed, cancel);
        var card = await db.Cards.VisibleTo(User.Actor()).Where(c => c.PersonId == owner.PersonId && c.SchoolYearId == owner.Here.YearId)
            .Select(c => new { c.AnsweredAt, c.CameBy }).SingleOrDefaultAsync(cancel);
        InSince = card is null ? null : (card.AnsweredAt, card.CameBy);
        return true;
    }
}
