using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Oversight;

[Authorize(May.SeeStages)]
public sealed class StateModel(SchoolStages stages) : PageModel
{
    /// <summary>A key of <see cref="StageWords.Views"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? District { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public int PageNumber { get; set; } = 1;

    public StagesView View { get; private set; } = new([], false);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (actor.Role is Role.Superintendent or Role.DistrictDesignee)
        {
            return LocalRedirect("/district");
        }

        View = new(await stages.ReadAsync(actor, cancel), actor.Holds(May.RunPrograms)) { Show = Stage ?? "", District = District ?? "", PageNumber = PageNumber };
        return Page();
    }
}
