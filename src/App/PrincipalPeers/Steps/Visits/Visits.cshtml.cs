using System.Globalization;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>One site visit: when and where, the agenda, how to get in, and each one's own notes.</summary>
[Authorize(May.BePeer)]
public sealed class VisitsModel(ReadVisits read, PlanVisit plan, WriteVisitNotes write, TellOffice tell) : PageModel
{
    [FromRoute]
    public Guid Peer { get; set; }

    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public VisitForm Form { get; set; } = new();

    [BindProperty]
    public AgendaForm Agenda { get; set; } = new();

    /// <summary>What is to be done with one line of the agenda.</summary>
    [BindProperty]
    public string? Act { get; set; }

    [BindProperty]
    public NoteForm Note { get; set; } = new();

    [BindProperty]
    public bool Share { get; set; }

    [BindProperty]
    public string? Cover { get; set; }

    /// <summary>The address of the host's office.</summary>
    [BindProperty]
    public string? Office { get; set; }

    /// <summary>The day and the minutes it really took.</summary>
    [BindProperty]
    public VisitForm Done { get; set; } = new();

    public VisitPage Visit { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Fill("");
        return Page();
    }

    /// <summary>For one's own calendar.</summary>
    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel) => await LoadAsync(cancel) && Visit.Visit is not null
        ? File(Encoding.UTF8.GetBytes(PeerEvents.File(Visit.Invitation)), CalendarFile.MediaType, "site-visit.ics")
        : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => AnswerAsync(nameof(Form), a => plan.SetAsync(a, Visit, Form, cancel), cancel, mustBeSet: false);

    public Task<IActionResult> OnPostMoveAsync(CancellationToken cancel) => AnswerAsync(nameof(Form), a => plan.MoveAsync(a, Visit, Form, cancel), cancel);

    public Task<IActionResult> OnPostAgendaAsync(CancellationToken cancel) => AnswerAsync(nameof(Agenda), a => plan.SaveAgendaAsync(a, Visit, Agenda, Act, cancel), cancel, "#agenda");

    public Task<IActionResult> OnPostCoverAsync(CancellationToken cancel) => AnswerAsync(nameof(Cover), a => write.CoverAsync(a, Visit, Cover, cancel), cancel);

    public Task<IActionResult> OnPostOfficeAsync(CancellationToken cancel) => AnswerAsync(nameof(Office), a => tell.ExecuteAsync(a, Visit, Office, cancel), cancel);

    public Task<IActionResult> OnPostNotesAsync(CancellationToken cancel) => AnswerAsync(nameof(Note), a => write.SaveAsync(a, Visit, Note, Share, cancel), cancel);

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel) => AnswerAsync("", a => write.TakeBackAsync(a, Visit, cancel), cancel);

    public Task<IActionResult> OnPostDeleteAsync(CancellationToken cancel) => AnswerAsync("", a => write.DeleteAsync(a, Visit, cancel), cancel);

    public Task<IActionResult> OnPostDoneAsync(CancellationToken cancel) => AnswerAsync(nameof(Done), a => plan.DoneAsync(a, Visit, Done, cancel), cancel);

    public Task<IActionResult> OnPostCallOffAsync(CancellationToken cancel) => AnswerAsync("", a => plan.CallOffAsync(a, Visit, cancel), cancel, mustBeSet: false);

    private async Task<IActionResult> AnswerAsync(string posted, Func<Actor, Task<Outcome>> act, CancellationToken cancel, string to = "", bool mustBeSet = true)
    {
        if (!await LoadAsync(cancel) || (mustBeSet && Visit.Visit is null))
        {
            return NotFound();
        }

        var outcome = await act(User.Actor());
        ModelState.Clear();
        if (outcome is Outcome.Stale && await LoadAsync(cancel))
        {
            (Form.Version, Agenda.Version, Note.Version) = (Visit.Visit?.Version ?? 0, Visit.Visit?.Version ?? 0, Visit.Own.Version);
        }

        Fill(posted);
        return this.Answer(outcome, Visit.Address + to);
    }

    /// <summary>Everything but the form that was just sent shows what is saved.</summary>
    private void Fill(string posted)
    {
        var visit = Visit.Visit;
        if (posted != nameof(Form))
        {
            Form = new()
            {
                Version = visit?.Version ?? 0, Host = Visit.Hosts.Count > 0 ? Visit.Hosts.FirstOrDefault(h => h.SeatId != Visit.Peers.Me.SeatId, Visit.Hosts[0]).PublicId.InAddress() : "",
                On = StepFields.Day(visit?.On), From = visit is null ? "" : SchoolTime.SayClock(visit.StartsAt), Minutes = Digits(visit?.Minutes ?? VisitRules.Recommended), ByMail = visit?.ByMail ?? true,
            };
        }

        if (posted != nameof(Done))
        {
            Done = new() { On = StepFields.Day(visit?.On), Minutes = Digits(visit?.Minutes ?? VisitRules.Recommended) };
        }

        Agenda = posted == nameof(Agenda) ? Agenda : AgendaRules.FormOf(Visit.Plan, visit?.Version ?? 0);
        Note = posted == nameof(Note) ? Note : new() { Version = Visit.Own.Version, Saw = Visit.Own.Text.Saw, Idea = Visit.Own.Text.Idea, Practice = Visit.Own.Text.Practice.ToString() };
        Cover = posted == nameof(Cover) ? Cover : Visit.Own.Cover;
        Office = posted == nameof(Office) ? Office : Visit.Office.Address;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), Peer, Number, cancel) is not { } visit)
        {
            return false;
        }

        Visit = visit;
        return true;
    }
}
