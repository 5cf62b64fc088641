using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Guidebook.Reading;

/// <summary>One page of the guidebook, with the one before and the one after.</summary>
[AllowAnonymous]
public sealed class GuidebookModel(FindGuidebook find) : PageModel
{
    [FromQuery(Name = "state")]
    public string? Of { get; set; }

    public GuideOfState Guide { get; private set; } = null!;
    public GuideSection Now { get; private set; } = null!;
    public int Number { get; private set; }
    public GuideSection? Before => Number > 1 ? Guide.Sections[Number - 2] : null;
    public GuideSection? After => Number < Guide.Sections.Count ? Guide.Sections[Number] : null;
    public string PrintAddress => QueryHelp.With("/guidebook/print", ("section", Now.Slug), ("state", Guide.Query.Length > 0 ? Of : null));

    public async Task<IActionResult> OnGetAsync(string section, CancellationToken cancel)
    {
        Guide = await find.ExecuteAsync(User.ActorOrNobody(), Of, cancel);
        Number = Guide.Sections.ToList().FindIndex(s => string.Equals(s.Slug, section, StringComparison.OrdinalIgnoreCase)) + 1;
        if (Number == 0)
        {
            return NotFound();
        }

        Now = Guide.Sections[Number - 1];
        return Page();
    }
}
