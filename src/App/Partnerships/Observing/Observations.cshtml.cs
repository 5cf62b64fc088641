using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>One observation: what to look for, own notes, what was shared, and the talk about it.</summary>
[Authorize(May.BePartner)]
public sealed class ObservationsModel(ReadObservations read, WriteNotes write, ObservationParts parts) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    [FromRoute]
    public Guid Observation { get; set; }

    [BindProperty]
    public NoteForm Form { get; set; } = new();

    [BindProperty]
    public bool Share { get; set; }

    [BindProperty]
    public string? LookFor { get; set; }

    [BindProperty]
    public string? TalkOn { get; set; }

    [BindProperty]
    public bool Yes { get; set; }

    public OwnPair Pair { get; private set; } = null!;
    public ObservationLine Line { get; private set; } = null!;
    public string Here => $"{Pair.Address}/observations/{Line.PublicId.InAddress()}";
    public IReadOnlyList<string> Prompts => ObservationPrompts.For(Line.Plan.Focus);

    /// <summary>A question stands between the draft and sharing it.</summary>
    public bool Asks { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    /// <summary>For one's own calendar.</summary>
    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel) => await LoadAsync(cancel) && !Line.IsOff
        ? File(Encoding.UTF8.GetBytes(CalendarFile.Write(CalendarFile.Published, Pair.Here.Zone, [ObservationEvents.Of(Line, Pair.Here.Zone)])), CalendarFile.MediaType, "partner-visit.ics")
        : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        (LookFor, TalkOn) = (Line.Plan.LookFor, Day(Line.TalkOn));
        var outcome = await write.ExecuteAsync(User.Actor(), Pair, Line, (Form, Share), cancel);
        ModelState.Clear();
        if (outcome is Outcome.Stale && await LoadAsync(cancel))
        {
            Form.Version = Line.Own?.Version ?? 0;
        }

        // Only what may be shared as it is comes as a question; what cannot be saved at all does not.
        Asks = outcome is Outcome.Refused && Share && Line.MayWrite && Line.On <= Pair.Here.Today && !NoteRules.ObjectionsTo(NoteRules.Read(Form)).Any();
        return this.Answer(outcome, Here);
    }

    public Task<IActionResult> OnPostLookForAsync(CancellationToken cancel) => AnswerAsync(() => parts.Answer.LookForAsync(User.Actor(), Line, LookFor, cancel), cancel);

    public Task<IActionResult> OnPostTalkAsync(CancellationToken cancel) => AnswerAsync(() => parts.Talk.SetDayAsync(User.Actor(), Pair, Line, TalkOn, cancel), cancel);

    public Task<IActionResult> OnPostTalkedAsync(CancellationToken cancel) => AnswerAsync(() => parts.Talk.TalkedAsync(User.Actor(), Pair, Line, Yes, cancel), cancel);

    public Task<IActionResult> OnPostKeepAsync(CancellationToken cancel) => AnswerAsync(() => parts.Answer.KeepAsync(User.Actor(), Line, Yes, cancel), cancel);

    public Task<IActionResult> OnPostOffAsync(CancellationToken cancel) => AnswerAsync(() => parts.Plan.CallOffAsync(User.Actor(), Pair, Observation, cancel), cancel, isOver: true);

    private async Task<IActionResult> AnswerAsync(Func<Task<Outcome>> act, CancellationToken cancel, bool isOver = false)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var (lookFor, talkOn) = (LookFor, TalkOn);
        var outcome = await act();
        ModelState.Clear();
        if (outcome is not Outcome.Stale || await LoadAsync(cancel))
        {
            Fill();
        }

        (LookFor, TalkOn) = (lookFor ?? LookFor, talkOn ?? TalkOn);
        return this.Answer(outcome, isOver ? Pair.Address : Here);
    }

    private void Fill() => (Form, LookFor, TalkOn) = (NoteForm.Of(Line.Own), Line.Plan.LookFor, Day(Line.TalkOn));

    private static string Day(DateOnly? day) => Steps.StepFields.Day(day);

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.OneAsync(User.Actor(), Partnership, Observation, cancel) is not var (pair, line))
        {
            return false;
        }

        (Pair, Line) = (pair, line);
        return true;
    }
}
