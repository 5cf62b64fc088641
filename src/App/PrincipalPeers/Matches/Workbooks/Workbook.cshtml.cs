using Counterpart.App.Access;
using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;
using Counterpart.App.Review.Workbooks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Matches.Workbooks;

/// <summary>The state's draft out to a workbook, and back as a checked difference.</summary>
[Authorize(May.MatchPeers)]
[RequestSizeLimit(MostReadable)]
[RequestFormLimits(MultipartBodyLengthLimit = MostReadable, MemoryBufferThreshold = MostReadable)]
public sealed class WorkbookModel(FindPeerYear findYear, PeerWorkbooks books, TimeProvider clock) : PageModel
{
    private const int MostReadable = 32 << 20;
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [BindProperty]
    public int Seen { get; set; }

    [BindProperty]
    public string? Plan { get; set; }

    public PeerThisYear Year { get; private set; } = null!;

    /// <summary>Null before a workbook was sent.</summary>
    public PeerPlan? Compared { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await HereAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel) =>
        await HereAsync(cancel) ? File(await books.WriteAsync(User.Actor(), Year, cancel), Xlsx, "administrators.xlsx") : NotFound();

    public async Task<IActionResult> OnPostAsync(IFormFile? upload, CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await HereAsync(cancel))
        {
            return NotFound();
        }

        if (upload is null || upload.Length == 0 || upload.Length > FileLimits.School.MaxBytes)
        {
            return Refuse(upload is not { Length: > 0 } ? "Choose the workbook you changed." : $"This file is larger than {FileLimits.School.MaxBytes >> 20} MB. Download the draft here again.");
        }

        using var content = new MemoryStream();
        await upload.CopyToAsync(content, cancel);
        var (file, refusal) = ReadPlanFile.From(content.ToArray(), upload.FileName, SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone));
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
