using Counterpart.App.Access;
using Counterpart.App.Imports.Sources.Workbooks;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>The state's answers and nominations out to a workbook, and back as a checked difference.</summary>
[Authorize(May.MatchPeers)]
[RequestSizeLimit(BroughtWorkbook.MostReadable)]
[RequestFormLimits(MultipartBodyLengthLimit = BroughtWorkbook.MostReadable, ValueLengthLimit = BroughtWorkbook.MostReadable, MemoryBufferThreshold = BroughtWorkbook.MostReadable)]
public sealed class WorkbookModel(FindPeerYear findYear, NominationWorkbooks books, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public string? Plan { get; set; }

    [BindProperty]
    public SaidForm Said { get; set; } = new();

    public PeerThisYear Year { get; private set; } = null!;

    /// <summary>Null before a workbook was sent.</summary>
    public FileDifference? Compared { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await HereAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel) =>
        await HereAsync(cancel) ? File(await books.WriteAsync(User.Actor(), Year, cancel), BroughtWorkbook.ContentType, "nominations.xlsx") : NotFound();

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

        var (file, refusal) = ReadNominationFile.From(content, Year.YearName, SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone));
        if (file is null)
        {
            return Refuse(refusal);
        }

        Compared = await books.CompareAsync(User.Actor(), Year, file, cancel);
        return Compared is { Changes.Count: 0, Problems.Count: > 0 and var wrong } ? Refuse($"{Words.Count(wrong, "row")} to correct, and nothing to take. Correct the workbook and send it again.") : Page();
    }

    public async Task<IActionResult> OnPostUseAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await HereAsync(cancel))
        {
            return NotFound();
        }

        if (FileDifference.Held(Plan) is not { } file)
        {
            return Refuse("The comparison was lost on the way. Send the workbook again.");
        }

        var outcome = await books.UseAsync(User.Actor(), Year, (file, Seen), Said, cancel);
        if (outcome is not Outcome.Done)
        {
            Compared = await books.CompareAsync(User.Actor(), Year, file, cancel);
        }

        return this.Answer(outcome, "/state/p3/nominations");
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
