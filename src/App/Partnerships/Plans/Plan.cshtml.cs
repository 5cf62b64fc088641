using Counterpart.App.Access;
using Counterpart.App.Imports;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>Brings a lesson plan to the partner, or a newer version. A file stays in memory until it is sealed: never on disk in clear.</summary>
[Authorize(May.BePartner)]
[RequestSizeLimit(MostReadable)]
[RequestFormLimits(MultipartBodyLengthLimit = MostReadable, MemoryBufferThreshold = MostReadable)]
public sealed class PlanModel(ReadPlans read, BringPlan bring) : PageModel
{
    /// <summary>Larger than a file may be, so that a file somewhat too large is answered on its own page with words, and what was typed stays.</summary>
    private const int MostReadable = 32 << 20;

    [FromRoute]
    public Guid Partnership { get; set; }

    /// <summary>The one to bring a newer version of; empty for a new one.</summary>
    [FromQuery]
    public Guid? Plan { get; set; }

    [BindProperty]
    public LessonForm Form { get; set; } = new();

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public OwnPair Pair { get; private set; } = null!;
    public ReviewLine? Line { get; private set; }
    public string Then => Line is null ? Pair.Address : $"{Pair.Address}/plans/{Line.PublicId.InAddress()}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Form = new() { SendKey = PublicId.New(), Focus = Pair.Focus is [var first, ..] ? first : "", How = LessonForm.AsFile };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        ModelState.Clear();
        if (Form.How == LessonForm.AsFile && Upload?.Length > PlanFileRules.MostBytes)
        {
            ModelState.AddModelError(nameof(Upload), $"This file has {(Upload.Length + (1 << 20) - 1) >> 20} MB, and {PlanFileRules.MostBytes >> 20} MB is the most. Bring the pages that matter, a link, or the text.");
            Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Page();
        }

        (string, byte[])? file = Form.How == LessonForm.AsFile && Upload is not null ? (new UploadedFile(Upload.FileName, []).SafeName, await ReadAsync(Upload, cancel)) : null;
        var outcome = Line is null
            ? await bring.AddAsync(User.Actor(), Pair, Form, file, cancel)
            : await bring.AddVersionAsync(User.Actor(), Pair, Line, (Form, file), cancel);
        return this.Answer(outcome, id => Line is null ? $"{Pair.Address}/plans/{id.InAddress()}" : Then);
    }

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        await using var stream = file.OpenReadStream();
        var content = new byte[file.Length];
        await stream.ReadExactlyAsync(content, cancel);
        return content;
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.PairAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return false;
        }

        Pair = pair;
        if (Plan is not { } id)
        {
            return true;
        }

        Line = await read.OneAsync(pair, id, cancel);
        return Line is { IsMine: true, IsForgotten: false };
    }
}
