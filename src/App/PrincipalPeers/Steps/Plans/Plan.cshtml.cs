using Counterpart.App.Access;
using Counterpart.App.Imports;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>The own Individual Action Plan, and the partner's once it is shared. A file stays in memory until it is sealed: never on disk in clear.</summary>
[Authorize(May.BePeer)]
[RequestSizeLimit(MostReadable)]
[RequestFormLimits(MultipartBodyLengthLimit = MostReadable, MemoryBufferThreshold = MostReadable)]
public sealed class PlanModel(ReadActionPlans read, SaveActionPlan save) : PageModel
{
    /// <summary>Larger than a file may be, so that a file somewhat too large is answered on its own page with words, and what was typed stays.</summary>
    private const int MostReadable = 32 << 20;

    [FromRoute]
    public Guid Peer { get; set; }

    [BindProperty]
    public ActionPlanForm Form { get; set; } = new();

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public bool Share { get; set; }

    [BindProperty]
    public bool Yes { get; set; }

    public OwnPeers Peers { get; private set; } = null!;
    public OwnPlan Mine { get; private set; } = null!;

    /// <summary>Those that were shared with the reader.</summary>
    public IReadOnlyList<OwnPlan> Shared { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name)> Indicators { get; private set; } = [];
    public string Here => $"{Peers.Address}/plan";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Form = ActionPlanRules.FormOf(Mine.Text, Mine.Version);
        return Page();
    }

    /// <summary>The file, to be saved and never shown: whatever is in it, this site does not open it.</summary>
    public async Task<IActionResult> OnGetFileAsync(Guid of, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || Shared.Prepend(Mine).FirstOrDefault(p => p.IsFile && p.Owner.PublicId == of) is not { } plan || await read.FileAsync(Peers, of, cancel) is not { } content)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(content, "application/octet-stream", plan.Text.FileName);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        ModelState.Clear();
        if (Upload?.Length > PlanFileRules.MostBytes)
        {
            ModelState.AddModelError(nameof(Upload), $"This file has {(Upload.Length + (1 << 20) - 1) >> 20} MB, and {PlanFileRules.MostBytes >> 20} MB is the most. Bring the pages that matter, or paste the text.");
            Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Page();
        }

        (string, byte[])? file = Upload is { Length: > 0 } ? (new UploadedFile(Upload.FileName, []).SafeName, await ReadAsync(Upload, cancel)) : null;
        var outcome = await save.SaveAsync(User.Actor(), Peers, Form, (file, Share), cancel);
        if (outcome is Outcome.Stale && await LoadAsync(cancel))
        {
            Form.Version = Mine.Version;
        }

        return this.Answer(outcome, Here);
    }

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel) => AnswerAsync(() => save.TakeBackAsync(User.Actor(), Peers, cancel), cancel);

    public Task<IActionResult> OnPostCompleteAsync(CancellationToken cancel) => AnswerAsync(() => save.CompleteAsync(User.Actor(), Peers, Yes, cancel), cancel);

    public Task<IActionResult> OnPostDeleteAsync(CancellationToken cancel) => AnswerAsync(() => save.DeleteAsync(User.Actor(), Peers, cancel), cancel);

    private async Task<IActionResult> AnswerAsync(Func<Task<Outcome>> act, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await act();
        ModelState.Clear();
        Form = ActionPlanRules.FormOf(Mine.Text, Mine.Version);
        return this.Answer(outcome, Here);
    }

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        await using var stream = file.OpenReadStream();
        var content = new byte[file.Length];
        await stream.ReadExactlyAsync(content, cancel);
        return content;
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.PeersAsync(User.Actor(), Peer, cancel) is not { } peers)
        {
            return false;
        }

        var plans = await read.ExecuteAsync(peers, cancel);
        (Peers, Mine, Shared, Indicators) = (peers, plans[0], [.. plans.Skip(1)], await read.IndicatorsAsync(cancel));
        return true;
    }
}
