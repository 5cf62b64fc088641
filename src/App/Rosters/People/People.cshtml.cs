using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.People;

/// <summary>Who works at the school: by grade, then name. Counts and states only.</summary>
[Authorize(May.ManagePeople)]
public sealed class PeopleModel(AppDb db, FindSchoolThisYear schools, ReadPeople people, SetSeatOpen seats) : PageModel
{
    private const int PageSize = 100;

    [FromQuery(Name = "find")]
    public string? Find { get; set; }

    [FromQuery(Name = "show")]
    public string? Show { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public SchoolThisYear Here { get; private set; } = null!;
    public IReadOnlyList<PersonRow> Everybody { get; private set; } = [];
    public IReadOnlyList<PersonRow> Shown { get; private set; } = [];
    public PeopleView View { get; private set; } = PeopleView.All[0];
    public Paging Paging { get; private set; } = null!;
    public IReadOnlyList<VacantSeat> Seats { get; private set; } = [];
    public IReadOnlyList<LeaderRow> Leaders { get; private set; } = [];
    public string Finding { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCloseAsync(Guid seat, CancellationToken cancel) => await SeatAsync(seat, isOpen: false, cancel);

    public async Task<IActionResult> OnPostOpenAsync(Guid seat, CancellationToken cancel) => await SeatAsync(seat, isOpen: true, cancel);

    /// <summary>The address of the same list with another part of it, or another page.</summary>
    public string Address(string show, int page = 1) => QueryHelp.With(
        "/school/people", ("find", Find), ("show", show), ("page", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null));

    public int CountOf(PeopleView view) => Everybody.Count(p => view.Holds(p, Here.Today));

    private async Task<IActionResult> SeatAsync(Guid seat, bool isOpen, CancellationToken cancel)
    {
        var outcome = await seats.ExecuteAsync(seat, isOpen, User.Actor(), cancel);
        return await LoadAsync(cancel) ? this.Answer(outcome, "/school/people#seats") : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await schools.ExecuteAsync(actor, cancel) is not { } here)
        {
            return false;
        }

        Here = here;
        Everybody = await people.ExecuteAsync(actor, here, cancel);
        View = PeopleView.Of(Show);
        var word = PersonRules.Squeezed(Find);
        var found = Everybody.Where(p => View.Holds(p, here.Today) && Matches(p, word)).ToList();
        Paging = new Paging(PageNumber, found.Count, PageSize);
        Shown = [.. Paging.Of(found)];
        Seats = await db.VacantSeats.VisibleTo(actor).AsNoTracking().Where(s => s.SchoolYearId == here.YearId).OrderBy(s => s.ClosedAt != null).ThenBy(s => s.Label).ToListAsync(cancel);
        Leaders = await LeadersAsync(here, cancel);
        Finding = Heading();
        return true;
    }

    private static bool Matches(PersonRow person, string word) =>
        word.Length == 0 || $"{person.Name} {person.Line} {person.Room}".Contains(word, StringComparison.CurrentCultureIgnoreCase);

    private string Heading()
    {
        var here = Everybody.Count(p => !p.HasLeft(Here.Today));
        var not = Everybody.Count(p => !p.HasLeft(Here.Today) && p.Answer == TakingPart.NotThisYear);
        var open = Everybody.Count(p => !p.HasLeft(Here.Today) && p.Answer == TakingPart.NoAnswerYet);
        return here == 0
            ? "Who works here?"
            : $"{Words.Count(here, "teacher")}. {here - not - open} take part{(open > 0 ? $", {open} {(open == 1 ? "has" : "have")} not answered" : "")}{(not > 0 ? $", {not} not this year" : "")}.";
    }

    private async Task<List<LeaderRow>> LeadersAsync(SchoolThisYear here, CancellationToken cancel) => [.. (await db.Positions.AsNoTracking()
        .Where(p => p.SchoolId == here.SchoolId && (p.Role == Role.Principal || p.Role == Role.AssistantPrincipal) && (p.EndsOn == null || p.EndsOn >= here.Today))
        .Select(p => new LeaderRow(p.Person!.PublicId, p.Person.Name, p.Role, p.Delegations))
        .ToListAsync(cancel)).OrderBy(l => l.Role).ThenBy(l => l.Name, StringComparer.CurrentCultureIgnoreCase)];
}
