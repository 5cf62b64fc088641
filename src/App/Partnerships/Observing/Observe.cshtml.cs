using Counterpart.App.Access;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>Plans an observation, or changes its day and time.</summary>
[Authorize(May.BePartner)]
public sealed class ObserveModel(FindPair find, ReadGround ground, ReadObservations read, PlanObservation plan) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    /// <summary>The one to change; empty for a new one.</summary>
    [FromQuery]
    public Guid? Observation { get; set; }

    [BindProperty]
    public ObservationForm Form { get; set; } = new();

    public OwnPair Pair { get; private set; } = null!;
    public ObservationGround Ground { get; private set; } = null!;
    public ObservationLine? Line { get; private set; }

    /// <summary>People of the pair do something else then: a question, and no refusal.</summary>
    public bool Asks { get; private set; }

    public string Then => Line is null ? Pair.Address : $"{Pair.Address}/observations/{Line.PublicId.InAddress()}";

    public async Task<IActionResult> OnGetAsync(string? who, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Form = Line is null ? new() { SendKey = PublicId.New(), Who = who, Minutes = "15", Focus = Pair.Focus is [var first, ..] ? first : "" } : ObservationForm.Of(Line, Ground);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = Line is null
            ? await plan.AddAsync(User.Actor(), Pair, Form, cancel)
            : await plan.ChangeAsync(User.Actor(), Pair, Line.PublicId, Form, cancel);
        ModelState.Clear();
        if (outcome is Outcome.Stale && await LoadAsync(cancel))
        {
            Form.Version = Line?.Version ?? 0;
        }

        var known = Line is null ? null : new WatchChoice("", "", Line.ObserverId, Line.SeenId, Line.IsSeen);
        Asks = outcome is Outcome.Refused && (Line is not null || Form.SendKey != Guid.Empty) && ObservationRules.Read(Form, Ground, known).Draft is not null;
        return this.Answer(outcome, id => Line is null ? $"{Pair.Address}/observations/{id.InAddress()}" : Then);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return false;
        }

        (Pair, Ground) = (pair, await ground.ExecuteAsync(pair, cancel));
        if (Observation is not { } id)
        {
            return true;
        }

        Line = (await read.OneAsync(User.Actor(), Partnership, id, cancel))?.Line;
        return Line is { WasShared: false, IsOff: false, IsForgotten: false };
    }
}
