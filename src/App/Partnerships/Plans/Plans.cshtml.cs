using Counterpart.App.Access;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>One lesson plan: its versions, what was said about each, and three boxes for whoever reads it.</summary>
[Authorize(May.BePartner)]
public sealed class PlansModel(ReadPlans read, AnswerPlan answering, BringPlan bring) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    [FromRoute]
    public Guid Plan { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    [BindProperty]
    public bool Yes { get; set; }

    public OwnPair Pair { get; private set; } = null!;
    public ReviewLine Line { get; private set; } = null!;
    public string Here => $"{Pair.Address}/plans/{Line.PublicId.InAddress()}";

    /// <summary>A question stands between the answer and sending it.</summary>
    public bool Asks { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    /// <summary>The file, to be saved and never shown: whatever is in it, this site does not open it.</summary>
    public async Task<IActionResult> OnGetFileAsync(int version, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || Line.Versions.FirstOrDefault(v => v.Number == version && v.IsFile) is not { } found || await read.FileAsync(Pair, Line, version, cancel) is not { } content)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(content, "application/octet-stream", found.Content.FileName);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await answering.AnswerAsync(User.Actor(), Pair, Line, Form, cancel);
        ModelState.Clear();
        Asks = outcome is Outcome.Refused && LessonRules.ObjectionsTo(LessonRules.Read(Form)).Count == 0;
        if (outcome is Outcome.Stale && await LoadAsync(cancel))
        {
            Form.Number = Line.Newest?.Number ?? 0;
        }

        return this.Answer(outcome, Here);
    }

    public Task<IActionResult> OnPostTalkedAsync(CancellationToken cancel) => AnswerAsync(() => answering.TalkedAsync(User.Actor(), Pair, Line, cancel), cancel);

    public Task<IActionResult> OnPostKeepAsync(CancellationToken cancel) => AnswerAsync(() => answering.KeepAsync(User.Actor(), Pair, Line, Yes, cancel), cancel);

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel) => AnswerAsync(() => bring.TakeBackAsync(User.Actor(), Pair, Line, cancel), cancel, isOver: true);

    private async Task<IActionResult> AnswerAsync(Func<Task<Outcome>> act, CancellationToken cancel, bool isOver = false)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act();
        ModelState.Clear();
        Fill();
        return this.Answer(outcome, isOver ? Pair.Address : Here);
    }

    private void Fill() => Form = new()
    {
        Number = Line.Newest?.Number ?? 0, Strong = Line.Own?.Text.Strong, Question = Line.Own?.Text.Question, Try = Line.Own?.Text.Try,
    };

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.PairAsync(User.Actor(), Partnership, cancel) is not { } pair || await read.OneAsync(pair, Plan, cancel) is not { } line)
        {
            return false;
        }

        (Pair, Line) = (pair, line);
        return true;
    }
}
