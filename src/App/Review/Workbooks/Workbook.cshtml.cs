using Counterpart.App.Access;
using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Workbooks;

/// <summary>The draft out to a workbook, and back as a checked difference.</summary>
[Authorize(May.ReviewMatches)]
[RequestSizeLimit(MostReadable)]
[RequestFormLimits(MultipartBodyLengthLimit = MostReadable, MemoryBufferThreshold = MostReadable)]
public sealed class WorkbookModel(FindSchoolThisYear find, Drafts drafts, DraftWorkbooks books) : PageModel
{
    /// <summary>Larger than a file may be, so that one somewhat too large is answered on its own page with words.</summary>
    private const int MostReadable = 32 << 20;

    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        await HereAsync(cancel) && await books.WriteAsync(User.Actor(), Here, cancel) is { } file ? File(file, Xlsx, "partners.xlsx") : NotFound();

    public async Task<IActionResult> OnPostAsync(IFormFile? upload, CancellationToken cancel)
    {
        if (!await HereAsync(cancel) || !HasDraft)
        {
            return NotFound();
        }

        if (upload is null || upload.Length == 0 || upload.Length > FileLimits.School.MaxBytes)
        {
            ModelState.AddModelError("Upload", upload is not { Length: > 0 } ? "Choose the workbook you changed." : $"This file is larger than {FileLimits.School.MaxBytes >> 20} MB. The workbook of a draft is far smaller: download it here again.");
            return this.Refuse();
        }

        using var content = new MemoryStream();
        await upload.CopyToAsync(content, cancel);
        var (file, refusal) = ReadPlanFile.From(content.ToArray(), upload.FileName, Here.Today);
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
