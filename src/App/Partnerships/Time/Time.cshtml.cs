using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Time;

/// <summary>When the partners meet: from the periods all of them offer, or by hand.</summary>
[Authorize(May.BePartner)]
public sealed class TimeModel(ReadPairTime read, SetStandingTime set) : PageModel
{
    public const int DatesShown = 5;

    [FromRoute]
    public Guid Partnership { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Choice { get; set; }

    [BindProperty]
    public string? Day { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? Minutes { get; set; }

    [BindProperty]
    public bool EveryOther { get; set; }

    [BindProperty]
    public bool ByMail { get; set; }

    [BindProperty]
    public string? First { get; set; }

    [BindProperty]
    public string? Room { get; set; }

    public PairTime Pair { get; private set; } = null!;
    public string Address => $"/partnership/{Partnership.InAddress()}/time";

    /// <summary>The next days, each with what is different about it.</summary>
    public IEnumerable<(StandingMeeting Meeting, string Note)> Next => Pair.Meetings.Take(DatesShown).Select(m => (m, NoteOn(m.On ?? m.Day)));

    /// <summary>Days it would fall on among those shown, and why it does not.</summary>
    public IEnumerable<(DateOnly Day, string Why)> Without
    {
        get
        {
            var until = Next.Select(n => n.Meeting.Day).LastOrDefault(Pair.Here.Today);
            return from day in StandingRules.Skipped(Pair.Now!.Plan, Pair.Ground.Days, until)
                   where day >= Pair.Here.Today
                   select (day, Pair.Ground.Days.On(day)?.Name ?? "no school");
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    /// <summary>The standing time as a file for one's own calendar.</summary>
    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || !Pair.IsSet)
        {
            return NotFound();
        }

        var file = CalendarFile.Write(CalendarFile.Published, Pair.Here.Zone, StandingEvents.Of(Pair.Now!, Pair.Ground.Days, Pair.Ground.LastDay));
        return File(Encoding.UTF8.GetBytes(file), CalendarFile.MediaType, "partner-meeting.ics");
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => AnswerAsync(
        () => set.ExecuteAsync(User.Actor(), Pair, new() { Seen = Version, Choice = Choice, Day = Day, From = From, Minutes = Minutes, EveryOther = EveryOther, First = First, Room = Room, ByMail = ByMail }, cancel), cancel);

    public Task<IActionResult> OnPostStopAsync(CancellationToken cancel) => AnswerAsync(() => set.StopAsync(User.Actor(), Pair, Version, cancel), cancel);

    private async Task<IActionResult> AnswerAsync(Func<Task<Outcome>> act, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act();
        if (outcome is Outcome.Stale)
        {
            ModelState.Clear(); // Else the boxes would keep what was typed over what is there now.
            await LoadAsync(cancel);
            Fill();
        }

        return this.Answer(outcome, Address);
    }

    private string NoteOn(DateOnly day) => Pair.OtherBells.TryGetValue(day, out var bells) ? $"{bells}: check the time" : Pair.Ground.Days.On(day)?.Name ?? "";

    private void Fill()
    {
        Version = Pair.Now?.Version ?? 0;
        if (Pair.Now is not { StoppedAt: null } now)
        {
            Choice = Pair.Ground.Choices.Count > 0 ? null : StandingOrder.Other;
            return;
        }

        var same = new SharedChoice(now.Day, now.StartsAt, now.Minutes).Key;
        Choice = Pair.Ground.Choices.Any(c => c.Key == same) ? same : StandingOrder.Other;
        (Day, From, Minutes) = (now.Day, SchoolTime.SayTime(now.StartsAt), $"{now.Minutes}");
        (EveryOther, Room, ByMail) = (now.EveryOther, now.Room, now.ByMail);
        First = now.FirstDay >= Pair.Here.Today ? CalendarWords.Typed(now.FirstDay) : "";
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return false;
        }

        Pair = pair;
        return true;
    }
}
