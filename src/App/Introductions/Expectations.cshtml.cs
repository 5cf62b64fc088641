using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Introductions;

[Authorize(May.Introduce)]
public sealed class ExpectationsModel(AppDb db, FindSchoolThisYear find, SaveExpectations save) : PageModel
{
    [BindProperty(Name = "")]
    public ExpectationForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        Form = ExpectationForm.Of(SchoolExpectations.Read(
            await db.ProgramSchools.VisibleTo(User.Actor()).Where(p => p.Id == here.ProgramSchoolId).Select(p => p.Expectations).SingleAsync(cancel)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        return ModelState.IsValid
            ? this.Answer(await save.ForSchoolAsync(User.Actor(), here, Form.Typed(), cancel), "/school/expectations")
            : this.Refuse();
    }
}
