using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.OnePerson;

/// <summary>One person of the school: takes part or not, what they teach, who observes them, first and last day.</summary>
[Authorize(May.ManagePeople)]
public sealed class PeopleModel(AppDb db, FindSchoolThisYear schools, LastYearsPartners lastYear) : PageModel
{
    [FromRoute(Name = "person")]
    public Guid PersonId { get; set; }

    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public PersonPage View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Form = View.Saved;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] EditPerson edit, CancellationToken cancel)
    {
        var outcome = await edit.ExecuteAsync(PersonId, Form, User.Actor(), cancel);
        db.ChangeTracker.Clear();
        return await LoadAsync(cancel) ? this.Answer(outcome, "/school/people") : NotFound();
    }

    public async Task<IActionResult> OnPostTakingPartAsync(TakingPart? answer, [FromServices] SetTakingPart set, CancellationToken cancel)
    {
        var outcome = answer is null
            ? new Outcome.Refused("Answer", "Choose one of the three.")
            : await set.ExecuteAsync(PersonId, answer.Value, User.Actor(), cancel);
        db.ChangeTracker.Clear();
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Form = View.Saved;
        return this.Answer(outcome, $"/school/people/{PersonId.InAddress()}");
    }

    /// <summary>What somebody else saved, beside a box that holds something different.</summary>
    public string? Theirs(string? typed, string? saved) => Response.StatusCode == StatusCodes.Status409Conflict && (typed ?? "") != (saved ?? "")
        ? $"Saved by somebody else: {(string.IsNullOrEmpty(saved) ? "nothing" : saved)}"
        : null;

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        var person = await db.People.AsNoTracking().VisibleTo(actor).Include(p => p.Positions).SingleOrDefaultAsync(p => p.PublicId == PersonId, cancel);
        if (person is null || await schools.ExecuteAsync(actor, cancel) is not { } here || PositionHere.Of(person, actor, here.Today) is not { } position)
        {
            return false;
        }

        var others = await db.Positions.AsNoTracking()
            .Where(p => p.SchoolId == here.SchoolId && p.PersonId != person.Id && (p.EndsOn == null || p.EndsOn >= here.Today || p.PersonId == position.ManagerId || p.PersonId == position.ObserverId))
            .Select(p => new { p.PersonId, p.Person!.PublicId, p.Person.Name, IsLeader = p.Role != Role.Teacher }).ToListAsync(cancel);
        var byId = others.DistinctBy(o => o.PersonId).ToDictionary(o => o.PublicId.InAddress(), o => o.PersonId, StringComparer.Ordinal);
        View = new PersonPage
        {
            Here = here,
            Person = person,
            Position = position,
            Saved = PersonChanges.Of(person, position, byId),
            Others = [.. others.OrderByDescending(o => o.IsLeader).ThenBy(o => o.Name, StringComparer.CurrentCultureIgnoreCase).DistinctBy(o => o.PersonId).Select(o => (o.PublicId.InAddress(), o.Name))],
            Answer = await db.Participations.VisibleTo(actor).Where(p => p.PersonId == person.Id && p.SchoolYearId == here.YearId).Select(p => p.Answer).FirstOrDefaultAsync(cancel),
            CardAt = await db.Cards.VisibleTo(actor).Where(c => c.PersonId == person.Id && c.SchoolYearId == here.YearId).Select(c => (DateTime?)c.AnsweredAt).FirstOrDefaultAsync(cancel),
            PartOfYear = await db.OwnWords.VisibleTo(actor).AnyAsync(w => w.PersonId == person.Id && w.SchoolYearId == here.YearId && w.PartOfYear, cancel),
            IndicatorCount = await db.ResultSheets.VisibleTo(actor).Where(s => s.PersonId == person.Id).OrderByDescending(s => s.SchoolYear).Select(s => s.IndicatorCount).FirstOrDefaultAsync(cancel),
            LastYear = await lastYear.OfAsync(person.Id, here, cancel),
            HasPartnership = await db.PartnershipSeats.VisibleTo(actor).AnyAsync(s => s.PersonId == person.Id && s.SchoolYearId == here.YearId && s.EndsOn == null, cancel),
            Sources = await PersonSources.LoadAsync(db, actor, here, (person, position), cancel),
        };
        return true;
    }
}
