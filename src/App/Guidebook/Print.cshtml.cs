using Counterpart.App.Access;
using Counterpart.App.Operations;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Guidebook;

/// <summary>The guidebook on paper: all of it, or one page with the number it has in the whole.</summary>
[AllowAnonymous]
public sealed class PrintModel(FindGuidebook find, FindByCode codes, InstallOptions install, TimeProvider clock) : PageModel
{
    [FromQuery(Name = "section")]
    public string? One { get; set; }

    [FromQuery(Name = "state")]
    public string? Of { get; set; }

    public GuideOfState Guide { get; private set; } = null!;

    /// <summary>With the number that the page has on the screen too; the cover has none.</summary>
    public IReadOnlyList<(GuideSection Section, int Page)> Pages { get; private set; } = [];

    public string Day { get; private set; } = "";
    public string Program { get; private set; } = "";
    public string SignInAt => install.ShortAddress;
    public string Address => $"{SignInAt}/guidebook";

    /// <summary>Of the partnerships of whoever prints; empty for anybody else.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var actor = User.ActorOrNobody();
        Guide = await find.ExecuteAsync(actor, Of, cancel);
        Pages = [.. Guide.Sections.Select((s, i) => (s, i + 1)).Where(p => One is null || string.Equals(p.s.Slug, One, StringComparison.OrdinalIgnoreCase))];
        Day = SchoolTime.SayDay(SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone));
        var place = actor is { SchoolId: not null, Place.Length: > 0 } ? actor.Place : Guide.StateName;
        Program = $"Instructional Partnership Initiative (IPI){(place.Length > 0 ? $", {place}" : "")}";
        Codes = actor is null ? [] : await codes.OfAsync(actor, cancel);
        return Pages.Count == 0 ? NotFound() : Page();
    }
}
