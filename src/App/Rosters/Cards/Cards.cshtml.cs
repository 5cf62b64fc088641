using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Cards;

/// <summary>Who has answered, cards to print, a due date. Names and ways only: what a card says is not on this page.</summary>
[Authorize(May.ManagePeople)]
public sealed class CardsModel(AppDb db, FindSchoolThisYear schools, ReadPeople people, SetCardsDue setDue) : PageModel
{
    private const int PageSize = 100;

    [FromQuery(Name = "show")]
    public string? Show { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public string? DueOn { get; set; }

    public SchoolThisYear Here { get; private set; } = null!;
    public IReadOnlyList<CardRow> Everybody { get; private set; } = [];
    public IReadOnlyList<CardRow> Shown { get; private set; } = [];
    public Paging Paging { get; private set; } = null!;
    public int Answered { get; private set; }
    public int Missing => Everybody.Count - Answered;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        DueOn = Here.CardsDueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await setDue.ExecuteAsync(DueOn, User.Actor(), cancel);
        return await LoadAsync(cancel) ? this.Answer(outcome, "/school/cards") : NotFound();
    }

    public string Address(string? show, int page = 1) => QueryHelp.With(
        "/school/cards", ("show", show), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await schools.ExecuteAsync(actor, cancel) is not { } here)
        {
            return false;
        }

        Here = here;
        var cards = await db.Cards.VisibleTo(actor).Where(c => c.SchoolYearId == here.YearId).Select(c => new { c.PersonId, c.AnsweredAt, c.CameBy }).ToDictionaryAsync(c => c.PersonId, cancel);
        Everybody = [.. (await people.ExecuteAsync(actor, here, cancel)).Where(p => p.IsHere(here.Today)).Select(p => cards.TryGetValue(p.PersonId, out var card)
            ? new CardRow(p, card.AnsweredAt, card.CameBy)
            : new CardRow(p, null, default))];
        Answered = Everybody.Count(r => r.HasAnswered);
        List<CardRow> found = [.. Everybody.Where(r => Show switch { "missing" => !r.HasAnswered, "in" => r.HasAnswered, _ => true })];
        Paging = new Paging(PageNumber, found.Count, PageSize);
        Shown = [.. Paging.Of(found)];
        return true;
    }
}
