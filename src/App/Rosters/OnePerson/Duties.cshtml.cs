using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.OnePerson;

/// <summary>What an assistant principal may do here: one tick each, the principal's alone.</summary>
[Authorize(May.Delegate)]
public sealed class DutiesModel(AppDb db, FindSchoolThisYear schools, SetDuties set) : PageModel
{
    [FromRoute(Name = "person")]
    public Guid PersonId { get; set; }

    [BindProperty]
    public List<string> Ticks { get; set; } = [];

    [BindProperty]
    public int Version { get; set; }

    public Person Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is not { } position)
        {
            return NotFound();
        }

        Ticks = position.Delegations;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await set.ExecuteAsync(PersonId, Ticks, Version, User.Actor(), cancel);
        return await LoadAsync(cancel) is null ? NotFound() : this.Answer(outcome, "/school/people#leaders");
    }

    private async Task<Position?> LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        var person = await db.People.AsNoTracking().VisibleTo(actor).Include(p => p.Positions).SingleOrDefaultAsync(p => p.PublicId == PersonId, cancel);
        if (person is null || await schools.ExecuteAsync(actor, cancel) is not { } here || PositionHere.Of(person, actor, here.Today) is not { Role: Role.AssistantPrincipal } position)
        {
            return null;
        }

        Person = person;
        return position;
    }
}
