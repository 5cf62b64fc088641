using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports;

/// <summary>The files a school has sent, and the shapes we read.</summary>
[Authorize(May.ImportFiles)]
public sealed class ImportsModel(AppDb db, FindSchoolThisYear find, InstallOptions install) : PageModel
{
    private const int MostShown = 100;

    public SchoolThisYear Here { get; private set; } = null!;
    public IReadOnlyList<Line> Files { get; private set; } = [];
    public IReadOnlyList<ExampleFile> Examples => ExampleFile.All.Where(e => e.Kind != FileKind.Rules || User.Actor().Holds(May.SetRules)).ToList();
    public bool IsDemo => install.IsDemo;
    public int Waiting => Files.Count(f => f.State == ImportState.Checked);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        Here = here;
        Files = await db.ImportBatches.VisibleTo(User.Actor()).ShownTo(User.Actor()).AsNoTracking()
            .OrderByDescending(b => b.UploadedAt).ThenByDescending(b => b.Id).Take(MostShown)
            .Join(db.People, b => b.UploadedById, p => p.Id, (b, p) => new Line(b.PublicId, b.Kind, b.FileName, b.State, b.UploadedAt, p.Name, b.Receipt))
            .ToListAsync(cancel);
        return Page();
    }

    public IActionResult OnGetExample(string? name) =>
        ExampleFile.Find(name, IsDemo) is { } example ? File(example.Read(), "text/csv", $"{example.Name}-example.csv") : NotFound();

    public IActionResult OnGetTemplate(string? name) =>
        ExampleFile.Find(name, IsDemo) is { } example ? File(example.ReadTemplate(), "text/csv", $"{example.Name}-template.csv") : NotFound();

    public sealed record Line(Guid Id, FileKind Kind, string Name, ImportState State, DateTime At, string By, string Receipt);
}
