using Counterpart.App.Access;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>Logs a meeting in three taps, or puts an entry right.</summary>
[Authorize(May.BePartner)]
public sealed class LogModel(ReadOwn read, LogMeeting log, FixMeeting fix) : PageModel
{
    private const int UsualLength = 30;

    [FromRoute]
    public Guid Partnership { get; set; }

    /// <summary>The entry to fix; empty for a new one.</summary>
    [FromQuery]
    public Guid? Meeting { get; set; }

    [BindProperty]
    public LogForm Form { get; set; } = new();

    public OwnPair Pair { get; private set; } = null!;

    /// <summary>Steps to ask about.</summary>
    public IReadOnlyList<StepLine> Open { get; private set; } = [];

    /// <summary>Indicators that may be ticked, in rubric order.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>What others logged for the same day, when that is the question.</summary>
    public IReadOnlyList<MeetingLine> SameDay { get; private set; } = [];

    /// <summary>What may be added is open when something stands there.</summary>
    public bool ShowsMore => Meeting is not null || !ModelState.IsValid || Form.UsedTo.Count > 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var (isThere, entry) = await LoadAsync(cancel);
        if (!isThere)
        {
            return NotFound();
        }

        Form = entry is null ? New(await read.Of.StandingAsync(Pair, cancel)) : Filled(entry);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!(await LoadAsync(cancel)).IsThere)
        {
            return NotFound();
        }

        var outcome = Meeting is { } id
            ? await fix.FixAsync(User.Actor(), Pair, id, Form, cancel)
            : await log.ExecuteAsync(User.Actor(), Pair, Form, cancel);
        ModelState.Clear();
        if (outcome is Outcome.Refused { Objections: [{ Field: "Form.Same" }] } && PersonRules.Date(Form.On) is { } day)
        {
            SameDay = await read.Of.OfDayAsync(Pair, day, cancel);
        }
        else if (outcome is Outcome.Stale && Meeting is { } changed && await read.Of.MeetingAsync(Pair, changed, cancel) is { } now)
        {
            Form.Version = now.Version;
        }

        return this.Answer(outcome, Pair.Address);
    }

    private async Task<(bool IsThere, MeetingLine? Entry)> LoadAsync(CancellationToken cancel)
    {
        if (await read.PairAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return (false, null);
        }

        Pair = pair;
        var entry = Meeting is { } id ? await read.Of.MeetingAsync(pair, id, cancel) : null;
        Open = Meeting is null ? [.. (await read.Of.StepsAsync(pair, cancel)).Where(s => s.DoneOn is null)] : [];
        Codes = [.. pair.Indicators.Keys.Where(c => pair.Focus.Contains(c, StringComparer.Ordinal) || entry?.Text.Focus.Contains(c, StringComparer.Ordinal) == true)];
        return (Meeting is null || entry is not null, entry);
    }

    /// <summary>As a pair meets that set a standing time; else half an hour today.</summary>
    private LogForm New(StandingTime? standing) => new()
    {
        SendKey = PublicId.New(),
        On = StepFields.Day(standing is null ? Pair.Here.Today : StandingRules.LastUpTo(standing.Plan, Pair.Here.Today)),
        HowLong = MeetingRules.Lengths.Contains(standing?.Minutes ?? UsualLength) ? $"{standing?.Minutes ?? UsualLength}" : LogForm.OtherLength,
        Minutes = standing is null || MeetingRules.Lengths.Contains(standing.Minutes) ? "" : $"{standing.Minutes}",
        What = [nameof(MeetingKinds.Talked)],
        Focus = [.. Pair.Focus],
        Step = new() { Who = StepFields.Id(Pair.Me) },
    };

    private static LogForm Filled(MeetingLine entry) => new()
    {
        Version = entry.Version,
        On = StepFields.Day(entry.On),
        HowLong = MeetingRules.Lengths.Contains(entry.Minutes) ? $"{entry.Minutes}" : LogForm.OtherLength,
        Minutes = MeetingRules.Lengths.Contains(entry.Minutes) ? "" : $"{entry.Minutes}",
        What = [.. MeetingSentences.Kinds.Where(k => entry.Kinds.HasFlag(k.Kind)).Select(k => k.Kind.ToString())],
        UsedTo = [.. MeetingSentences.Uses.Where(u => entry.Uses.HasFlag(u.Use)).Select(u => u.Use.ToString())],
        Focus = [.. entry.Text.Focus],
        Note = entry.Text.Note,
    };
}
