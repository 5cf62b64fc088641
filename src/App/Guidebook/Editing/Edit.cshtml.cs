using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Guidebook.Editing;

/// <summary>A state changes one page: write, look, publish, go back.</summary>
[Authorize(May.RunPrograms)]
public sealed class EditModel(AppDb db, FindGuidebook find, PublishSection publish) : PageModel
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The newest version the editor had before them.</summary>
    [BindProperty]
    public int Seen { get; set; }

    /// <summary>What readers see now.</summary>
    public GuideSection Now { get; private set; } = null!;

    public IReadOnlyList<GuidebookVersion> Versions { get; private set; } = [];
    public int Newest => Versions.Count == 0 ? 0 : Versions[0].Number;

    /// <summary>What was typed, or an earlier version, as readers would see it.</summary>
    public (string Title, string Text)? Shown { get; private set; }

    public string ShownWords { get; private set; } = "";

    private (string Title, string Text) Typed => (Title?.Trim() ?? "", Text?.Trim().ReplaceLineEndings("\n") ?? "");

    public async Task<IActionResult> OnGetAsync(string section, int? look, CancellationToken cancel)
    {
        if (!await LoadAsync(section, cancel) || (look is not null && Versions.All(v => v.Number != look)))
        {
            return NotFound();
        }

        (Title, Text, Seen) = (Now.Title, Now.Text, Newest);
        if (Versions.FirstOrDefault(v => v.Number == look) is { } version)
        {
            (Shown, ShownWords) = ((version.Title, version.Text), $"Version {version.Number}");
        }

        return Page();
    }

    public async Task<IActionResult> OnPostShowAsync(string section, CancellationToken cancel)
    {
        if (!await LoadAsync(section, cancel))
        {
            return NotFound();
        }

        Objection[] objections = [.. GuidebookRules.ObjectionsTo(Typed.Title, Typed.Text)];
        (Shown, ShownWords) = (Typed, "As readers would see it");
        return objections.Length > 0 ? this.Answer(new Outcome.Refused(objections), "") : Page();
    }

    public async Task<IActionResult> OnPostPublishAsync(string section, CancellationToken cancel) =>
        await AnswerAsync(section, await publish.ExecuteAsync(User.Actor(), section, Seen, Typed, cancel), cancel);

    public async Task<IActionResult> OnPostBackAsync(string section, int number, CancellationToken cancel) =>
        await AnswerAsync(section, await publish.BackAsync(User.Actor(), section, Seen, number, cancel), cancel);

    private async Task<IActionResult> AnswerAsync(string section, Outcome outcome, CancellationToken cancel)
    {
        if (!await LoadAsync(section, cancel))
        {
            return NotFound();
        }

        (Title, Text, Seen) = (Title ?? Now.Title, Text ?? Now.Text, Newest);
        return this.Answer(outcome, $"/state/guidebook/{Now.Slug}/edit");
    }

    private async Task<bool> LoadAsync(string section, CancellationToken cancel)
    {
        if (User.Actor().StateId is not { } state || GuidebookFile.Find(section) is not { } own)
        {
            return false;
        }

        Now = (await find.OfStateAsync(state, cancel)).Single(s => s.Slug == own.Slug);
        Versions = await db.GuidebookVersions.AsNoTracking().Where(v => v.StateId == state && v.Section == own.Slug).OrderByDescending(v => v.Number).ToListAsync(cancel);
        return true;
    }
}
