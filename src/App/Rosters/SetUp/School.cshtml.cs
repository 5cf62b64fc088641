using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.SetUp;

/// <summary>What is done and what is left, from an empty school to introduced partners.</summary>
[Authorize(May.ManagePeople)]
public sealed class SchoolModel(AppDb db, FindSchoolThisYear schools, ReadSetUp read, MarkStep mark) : PageModel
{
    /// <summary>Null when the school does not take part this year.</summary>
    public SetUpFacts? Facts { get; private set; }

    public IReadOnlyList<SetUpGroup> Groups { get; private set; } = [];

    /// <summary>Whom to ask, as the program says it.</summary>
    public string Contact { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return Page();
    }

    public Task<IActionResult> OnPostDoneAsync(string step, CancellationToken cancel) => StepAsync(step, done: true, cancel);

    public Task<IActionResult> OnPostReopenAsync(string step, CancellationToken cancel) => StepAsync(step, done: false, cancel);

    private async Task<IActionResult> StepAsync(string step, bool done, CancellationToken cancel)
    {
        var outcome = await mark.ExecuteAsync(step, done, User.Actor(), cancel);
        await LoadAsync(cancel);
        return this.Answer(outcome, "/school");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        Contact = await db.Programs.Where(p => p.StateId == actor.StateId && p.Kind == ProgramKind.Ipi).Select(p => p.Contact).FirstOrDefaultAsync(cancel) ?? "";
        if (await schools.ExecuteAsync(actor, cancel) is { } here)
        {
            Facts = await read.ExecuteAsync(actor, here, cancel);
            Groups = SetUpList.Of(Facts);
        }
    }
}
