using Counterpart.App.Access;
using Counterpart.App.Imports.Sources.Workbooks;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Workbooks;

/// <summary>The draft out to a workbook, and back as a checked difference.</summary>
[Authorize(May.ReviewMatches)]
[RequestSizeLimit(BroughtWorkbook.MostReadable)]
[RequestFormLimits(MultipartBodyLengthLimit = BroughtWorkbook.MostReadable, MemoryBufferThreshold = BroughtWorkbook.MostReadable)]
public sealed class WorkbookModel(FindSchoolThisYear find, Drafts drafts, DraftWorkbooks books) : PageModel
{
    /// <summary>The draft the changes were shown for.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Plan { get; set; }

    public SchoolThisYear Here { get; private set; } = null!;

    /// <summary>Null before a workbook was sent.</summary>
    public PlanSheet? Sheet { get; private set; }

    public bool HasDraft { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await HereAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel) =>
        await HereAsync(cancel) && await books.WriteAsync(User.Actor(), Here, cancel) is { } file ? File(file, BroughtWorkbook.ContentType, "partners.xlsx") : NotFound();

    public async Task<IActionResult> OnPostAsync(IFormFile? upload, CancellationToken cancel)
    {
        if (!await HereAsync(cancel) || !HasDraft)
        {
            return NotFound();
        }

        var (content, refused) = await BroughtWorkbook.ReadAsync(upload, cancel);
        if (content is null)
        {
            ModelState.AddModelError("Upload", refused);
            return this.Refuse();
        }

        var (file, refusal) = ReadPlanFile.From(content, upload!.FileName, Here.Today);
        if (file is null)
        {
            ModelState.AddModelError("Upload", refusal);
            return this.Refuse();
        }

        Sheet = await books.CompareAsync(User.Actor(), Here, file, cancel);
        return Shown();
    }

    public async Task<IActionResult> OnPostUseAsync(CancellationToken cancel)
    {
        if (!await HereAsync(cancel) || !HasDraft)
        {
            return NotFound();
        }

        if (PlanSheet.Entered(Plan) is not { } entries)
        {
            ModelState.AddModelError("Upload", "The comparison was lost on the way. Send the workbook again.");
            return this.Refuse();
        }

        var outcome = await books.UseAsync(User.Actor(), Here, Version, entries, cancel);
        if (outcome is not Outcome.Done)
        {
            ModelState.Remove(nameof(Plan));
            ModelState.Remove(nameof(Version));
            Sheet = await books.CompareAsync(User.Actor(), Here, entries, cancel);
        }

        return this.Answer(outcome, "/school/matches");
    }

    private IActionResult Shown()
    {
        if (Sheet is not { Compared.Problems.Count: > 0 and var wrong })
        {
            return Page();
        }

        ModelState.AddModelError("Upload", $"{Words.Count(wrong, "row")} to correct. Nothing was changed. Correct the workbook and send it again.");
        return this.Refuse();
    }

    private async Task<bool> HereAsync(CancellationToken cancel)
    {
        Here = (await find.ExecuteAsync(User.Actor(), cancel))!;
        HasDraft = Here is not null && await drafts.LatestAsync(Here, cancel) is not null;
        return Here is not null;
    }
}
