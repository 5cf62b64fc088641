using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Rosters.People;

[Authorize(May.ManagePeople)]
public sealed class AddModel(FindSchoolThisYear schools, AddPerson add) : PageModel
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    /// <summary>"assistant" for an assistant principal; anything else is a teacher.</summary>
    [FromQuery(Name = "as")]
    public string? As { get; set; }

    public bool IsAssistant => As == "assistant";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await schools.ExecuteAsync(User.Actor(), cancel) is not { } here || (IsAssistant && !User.Actor().Holds(May.Delegate)))
        {
            return NotFound();
        }

        var first = here.Today > here.YearStartsOn ? here.Today : here.YearStartsOn;
        Form.StartsOn = first.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => ModelState.IsValid
        ? this.Answer(
            await add.ExecuteAsync(Form, IsAssistant, User.Actor(), cancel),
            id => IsAssistant ? $"/school/people/{id.InAddress()}/duties" : "/school/people")
        : this.Refuse();
}
