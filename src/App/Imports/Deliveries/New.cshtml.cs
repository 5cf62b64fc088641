using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Takes a file for many schools in. <see cref="StreamedUploads"/> has sealed it before the page is asked.</summary>
[Authorize(May.DeliverFiles)]
public sealed class NewModel(ReceiveDelivery receive) : PageModel
{
    public static readonly IReadOnlyList<FileKind> Kinds = [FileKind.Roster, FileKind.Results, FileKind.Schedules];

    [BindProperty(SupportsGet = true)]
    public FileKind? Kind { get; set; }

    public static string Hint(FileKind kind) => kind switch
    {
        FileKind.Roster => "Who teaches where: ID, name, email, school, grades, subjects, room",
        FileKind.Schedules => "When each person teaches, plans, or offers to meet: one row for each period. Send the roster first.",
        _ => "Last year’s observations: one row for each result, or one column for each indicator. Send the roster first.",
    };

    public string Place => DeliveryPlace.Of(User.Actor());

    public void OnGet()
    {
        // Nothing to load: the page is an empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var upload = HttpContext.Features.Get<UploadedDelivery>();
        if (upload is { IsTooLarge: true })
        {
            ModelState.AddModelError("Upload", "This is larger than 512 MB, or more than 1,000 files. Nothing was saved. Split it, or take out columns that are not needed.");
            Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Page();
        }

        if (Kind is not { } kind || !Kinds.Contains(kind))
        {
            ModelState.AddModelError(nameof(Kind), "Choose what is in the file.");
        }
        else if (upload?.File is not { } file)
        {
            ModelState.AddModelError("Upload", "Choose a file.");
        }
        else
        {
            return this.Answer(await receive.ExecuteAsync(User.Actor(), kind, file, cancel), id => $"{Place}/imports/{id.InAddress()}");
        }

        return this.Refuse();
    }
}
