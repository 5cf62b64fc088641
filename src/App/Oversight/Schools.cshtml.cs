using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Oversight;

[Authorize(May.RunPrograms)]
[RequestSizeLimit(11 * 1024 * 1024)]
public sealed class SchoolsModel(AddSchools add) : PageModel
{
    [BindProperty]
    public string? DistrictNumber { get; set; }

    [BindProperty]
    public string? DistrictName { get; set; }

    [BindProperty]
    public string? SchoolNumber { get; set; }

    [BindProperty]
    public string? SchoolName { get; set; }

    [BindProperty]
    public string Level { get; set; } = "elementary";

    [BindProperty]
    public string TimeZone { get; set; } = "America/Chicago";

    public void OnGet()
    {
        // Nothing to load: the page is two empty forms.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => this.Answer(
        await add.OneAsync(User.Actor(), new(Text(DistrictNumber), Text(DistrictName), Text(SchoolNumber), Text(SchoolName), Level, TimeZone), cancel), "/state");

    public async Task<IActionResult> OnPostFileAsync(IFormFile? file, CancellationToken cancel)
    {
        ModelState.Clear();
        if (file is null || file.Length == 0)
        {
            return this.Answer(new Outcome.Refused("File", "Choose a file with at least one school"), "/state");
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        return this.Answer(await add.ManyAsync(User.Actor(), content.ToArray(), cancel), "/state");
    }

    private static string Text(string? typed) => typed?.Trim() ?? "";
}
