using Counterpart.App.Access;
using Counterpart.App.Imports.Sources.Workbooks;
using Counterpart.App.Plumbing;
using Counterpart.App.Review.Workbooks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Matches.Workbooks;

/// <summary>The state's draft out to a workbook, and back as a checked difference.</summary>
[Authorize(May.MatchPeers)]
[RequestSizeLimit(BroughtWorkbook.MostReadable)]
[RequestFormLimits(MultipartBodyLengthLimit = BroughtWorkbook.MostReadable, MemoryBufferThreshold = BroughtWorkbook.MostReadable)]
public sealed class WorkbookModel(FindPeerYear findYear, PeerWorkbooks books, TimeProvider clock) : PageModel
{
    [BindProperty]
    public int Seen { get; set; }

    [BindProperty]
    public string? Plan { get; set; }

    public PeerThisYear Year { get; private set; } = null!;

    /// <summary>Null before a workbook was sent.</summary>
    public PeerPlan? Compared { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await HereAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel) =>
        await HereAsync(cancel) ? File(await books.WriteAsync(User.Actor(), Year, cancel), BroughtWorkbook.ContentType, "administrators.xlsx") : NotFound();

    public async Task<IActionResult> OnPostAsync(IFormFile? upload, CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await HereAsync(cancel))
        {
            return NotFound();
        }

        var (content, refused) = await BroughtWorkbook.ReadAsync(upload, cancel);
        if (content is null)
        {
            return Refuse(refused);
        }

        var (file, refusal) = ReadPlanFile.From(content, upload!.FileName, SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone));
        if (file is null)
        {
            return Refuse(refusal);
        }

        Compared = await books.CompareAsync(Year, file, cancel);
        return Compared.Problems.Count > 0 ? Refuse($"{Words.Count(Compared.Problems.Count, "row")} to correct. Nothing was changed. Correct the workbook and send it again.") : Page();
    }

    public async Task<IActionResult> OnPostUseAsync(CancellationToken cancel)
    {
        if (!await HereAsync(cancel))
        {
            return NotFound();
        }

        return this.Answer(await books.UseAsync(User.Actor(), Year, Seen, Plan, cancel), "/state/p3/match");
    }

    private IActionResult Refuse(string words)
    {
        ModelState.AddModelError("Upload", words);
        return this.Refuse();
    }

    private async Task<bool> HereAsync(CancellationToken cancel)
    {
        Year = (await findYear.ExecuteAsync(User.Actor(), cancel))!;
        return Year is not null;
    }
}
