using Counterpart.App.Access;
using Counterpart.App.PrincipalPeers.Steps.Debriefs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>P3 of the state by counts; for whoever runs it also which steps of which pair are done, and lines that were shared.</summary>
[Authorize(May.SeeStages)]
public sealed class P3Model(FindPeerYear years, ReadPeerOverview read, ReadUpwardLines lines) : PageModel
{
    /// <summary>A key of <see cref="PairsView.Views"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public int PageNumber { get; set; } = 1;

    public PeerThisYear? Year { get; private set; }
    public PeerOverview Overview { get; private set; } = null!;

    /// <summary>Null to those who see counts only.</summary>
    public PairsView? Pairs { get; private set; }

    public IReadOnlyList<UpwardLine> Lines { get; private set; } = [];
    public CountWords Counts => CountWords.For(User.Actor());
    public bool RunsIt => User.Actor().Holds(May.MatchPeers);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (IsOfDistrict)
        {
            return LocalRedirect("/district/p3");
        }

        if (await LoadAsync(cancel) && RunsIt)
        {
            Pairs = new(Overview.Now.Pairs) { Show = Show ?? "", PageNumber = PageNumber };
            Lines = await lines.ExecuteAsync(User.Actor(), Year!.Id, cancel);
        }

        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel) =>
        IsOfDistrict ? Forbid() : await LoadAsync(cancel) ? File(PeerFiles.Districts(Overview.Now, Counts), Csv, $"p3-districts-{Year!.YearName}.csv") : NotFound();

    public async Task<IActionResult> OnGetPairsAsync(CancellationToken cancel) =>
        !RunsIt ? Forbid() : await LoadAsync(cancel) ? File(PeerFiles.Pairs(Year!.YearName, Overview.Now.Pairs), Csv, $"p3-pairs-{Year.YearName}.csv") : NotFound();

    private const string Csv = "text/csv; charset=utf-8";

    private bool IsOfDistrict => User.Actor().Role is Role.Superintendent or Role.DistrictDesignee;

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Year = await years.ExecuteAsync(User.Actor(), cancel);
        if (Year is null)
        {
            return false;
        }

        Overview = await read.ExecuteAsync(User.Actor(), Year, cancel);
        return true;
    }
}
