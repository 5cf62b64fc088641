using System.Globalization;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Steps.Calls;

/// <summary>The follow-up call: when, by the reader's own clock first, and three prompts.</summary>
[Authorize(May.BePeer)]
public sealed class CallModel(ReadCall read, PlanCall plan, WriteCallNotes write) : PageModel
{
    [FromRoute]
    public Guid Peer { get; set; }

    [BindProperty]
    public CallForm Form { get; set; } = new();

    /// <summary>The day and the minutes it really took.</summary>
    [BindProperty]
    public CallForm Done { get; set; } = new();

    [BindProperty]
    public CallNoteForm Note { get; set; } = new();

    [BindProperty]
    public bool Share { get; set; }

    public CallPage Call { get; private set; } = null!;

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
    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel) => await LoadAsync(cancel) && Call.Call is { } call
        ? File(Encoding.UTF8.GetBytes(PeerEvents.File(CallPage.Invitation(call))), CalendarFile.MediaType, "p3-call.ics")
        : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => AnswerAsync(nameof(Form), a => plan.SetAsync(a, Call, Form, cancel), cancel);

    public Task<IActionResult> OnPostNotesAsync(CancellationToken cancel) => AnswerAsync(nameof(Note), a => write.SaveAsync(a, Call, Note, Share, cancel), cancel);

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel) => AnswerAsync("", a => write.TakeBackAsync(a, Call, cancel), cancel);

    public Task<IActionResult> OnPostDeleteAsync(CancellationToken cancel) => AnswerAsync("", a => write.DeleteAsync(a, Call, cancel), cancel);

    public Task<IActionResult> OnPostDoneAsync(CancellationToken cancel) => AnswerAsync(nameof(Done), a => plan.DoneAsync(a, Call, Done, cancel), cancel);

    public Task<IActionResult> OnPostCallOffAsync(CancellationToken cancel) => AnswerAsync("", a => plan.CallOffAsync(a, Call, cancel), cancel);

    private async Task<IActionResult> AnswerAsync(string posted, Func<Actor, Task<Outcome>> act, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act(User.Actor());
        ModelState.Clear();
        if (outcome is Outcome.Stale && await LoadAsync(cancel))
        {
            (Form.Version, Note.Version) = (Call.Call?.Version ?? 0, Call.NoteVersion);
        }

        Fill(posted);
        return this.Answer(outcome, Call.Address);
    }

    /// <summary>Everything but the form that was just sent shows what is saved.</summary>
    private void Fill(string posted)
    {
        var mine = Call.Call is null ? null : Call.Mine;
        var minutes = (mine?.Minutes ?? CallRules.Suggested).ToString(CultureInfo.InvariantCulture);
        Form = posted == nameof(Form) ? Form
            : new() { Version = Call.Call?.Version ?? 0, On = StepFields.Day(mine?.On), From = mine is null ? "" : SchoolTime.SayClock(mine.StartsAt), Minutes = minutes, ByMail = Call.Call?.ByMail ?? true };
        Done = posted == nameof(Done) ? Done : new() { On = StepFields.Day(mine?.On), Minutes = minutes };
        Note = posted == nameof(Note) ? Note : new() { Version = Call.NoteVersion, Question = Call.Own.Question, Tried = Call.Own.Tried, Help = Call.Own.Help };
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), Peer, cancel) is not { } call)
        {
            return false;
        }

        Call = call;
        return true;
    }
}
