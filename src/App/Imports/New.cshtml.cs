using Counterpart.App.Access;
using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Imports;

/// <summary>Takes a file in. It stays in memory until it is sealed: never on disk in clear.</summary>
[Authorize(May.ImportFiles)]
[RequestSizeLimit(MostReadable)]
[RequestFormLimits(MultipartBodyLengthLimit = MostReadable, MemoryBufferThreshold = MostReadable)]
public sealed class NewModel(FindSchoolThisYear find, ReceiveFile receive) : PageModel
{
    /// <summary>Larger than a file may be, so that a file somewhat too large is answered on its own page with words.</summary>
    private const int MostReadable = 32 << 20;

    [BindProperty(SupportsGet = true)]
    public FileKind? Kind { get; set; }

    [BindProperty]
    public List<IFormFile> Upload { get; set; } = [];

    public IEnumerable<FileKind> Kinds => Enum.GetValues<FileKind>().Where(MayBring);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await find.ExecuteAsync(User.Actor(), cancel) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        if (Kind is not { } kind || !MayBring(kind))
        {
            ModelState.AddModelError(nameof(Kind), "Choose what is in the file.");
        }
        else if (Upload.Count == 0)
        {
            ModelState.AddModelError(nameof(Upload), "Choose a file.");
        }
        else if (Upload.Sum(f => f.Length) > FileLimits.School.MaxBytes)
        {
            ModelState.AddModelError(nameof(Upload), $"This file is larger than {FileLimits.School.MaxBytes >> 20} MB. Nothing was saved. Split it, or take out columns that are not needed.");
            Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Page();
        }
        else
        {
            var outcome = await receive.ExecuteAsync(User.Actor(), here, kind, Upload.Count == 1 ? new(Upload[0].FileName, await ReadAsync(Upload[0], cancel)) : await PackedFiles.PackAsync(Upload, cancel), cancel);
            return this.Answer(outcome, id => $"/school/imports/{id.InAddress()}");
        }

        return this.Refuse();
    }

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        await using var stream = file.OpenReadStream();
        var content = new byte[file.Length];
        await stream.ReadExactlyAsync(content, cancel);
        return content;
    }

    private bool MayBring(FileKind kind) => Enum.IsDefined(kind) && (kind != FileKind.Rules || User.Actor().Holds(May.SetRules));
}
