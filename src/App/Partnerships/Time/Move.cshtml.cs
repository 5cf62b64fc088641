using Counterpart.App.Access;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Time;

/// <summary>Another day or time for one meeting.</summary>
[Authorize(May.BePartner)]
public sealed class MoveModel(ReadPairTime read, MoveMeeting move) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    /// <summary>The meeting: its day by the standing time.</summary>
    [FromQuery]
    public DateOnly Day { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? How { get; set; }

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? From { get; set; }

    public PairTime Pair { get; private set; } = null!;
    public StandingMeeting Meeting { get; private set; } = null!;
    public string Then => $"/partnership/{Partnership.InAddress()}/time";

    private MoveOrder Order => new() { Seen = Version, Day = Day, How = How, To = To, From = From };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => AnswerAsync(() => move.ExecuteAsync(User.Actor(), Pair, Order, cancel), cancel);

    public Task<IActionResult> OnPostBackAsync(CancellationToken cancel) => AnswerAsync(() => move.BackAsync(User.Actor(), Pair, Order, cancel), cancel);

    private async Task<IActionResult> AnswerAsync(Func<Task<Outcome>> act, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act();
        ModelState.Clear();
        if (outcome is Outcome.Stale)
        {
            if (!await LoadAsync(cancel))
            {
                return LocalRedirect(Then); // The standing time was changed so that this meeting is none of it any more.
            }

            Fill();
        }

        return this.Answer(outcome, Then);
    }

    private void Fill()
    {
        Version = Pair.Now!.Version;
        How = Meeting.On is null ? MoveOrder.Off : "";
        (To, From) = (StepFields.Day(Meeting.On ?? Meeting.Day), SchoolTime.SayTime(Meeting.StartsAt));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), Partnership, cancel) is not { IsSet: true } pair || pair.Meetings.FirstOrDefault(m => m.Day == Day) is not { } meeting)
        {
            return false;
        }

        (Pair, Meeting) = (pair, meeting);
        return true;
    }
}
