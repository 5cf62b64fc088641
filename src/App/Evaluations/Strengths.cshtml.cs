using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters.Cards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Evaluations;

/// <summary>Strengths and growth areas of the school by indicator; names of one indicator at a time, on screen only.</summary>
[Authorize(May.ReadWords)]
public sealed class StrengthsModel(FindSchoolThisYear schools, ReadStrengths strengths, CardReaders readers) : PageModel
{
    [FromQuery(Name = "indicator")]
    public string? Indicator { get; set; }

    /// <summary>"hidden" when somebody walks in or the screen is shared.</summary>
    [FromQuery(Name = "names")]
    public string? NamesShown { get; set; }

    public StrengthMap Map { get; private set; } = null!;
    public IndicatorLine? Picked { get; private set; }
    public bool HideNames => NamesShown == "hidden";
    public IReadOnlyList<string> OtherReaders { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await schools.ExecuteAsync(actor, cancel) is not { } here)
        {
            return NotFound();
        }

        Map = await strengths.ExecuteAsync(actor, here, cancel);
        Picked = Map.Lines.FirstOrDefault(l => l.Indicator.Code == Indicator);
        if (Picked is null && Indicator is { Length: > 0 })
        {
            return NotFound();
        }

        OtherReaders = await readers.NamesAsync(here, cancel, except: actor.PersonId);
        if (Picked is { } line && !HideNames && line.CanShare.Count + line.CouldGrow.Count > 0)
        {
            await strengths.RecordNamesAsync(actor, line, cancel);
        }

        return Page();
    }

    public string Address(string? indicator, bool hide) =>
        QueryHelp.With("/school/strengths", ("indicator", indicator), ("names", hide ? "hidden" : null)) + (indicator is null ? "" : "#names");
}
