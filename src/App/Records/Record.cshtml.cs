using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Records;

/// <summary>A teacher's own year: evidence to release, hours to have verified.</summary>
[Authorize(May.BePartner)]
public sealed class RecordModel(ReadOwnYear read, ReleaseEvidence release, SendHours send) : PageModel
{
    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    [BindProperty]
    public string? LicenseFrom { get; set; }

    [BindProperty]
    public string? LicenseUntil { get; set; }

    public OwnYear Year { get; private set; } = null!;

    public IReadOnlyList<EvidenceText> Released { get; private set; } = [];

    public HoursRequest? Sent { get; private set; }

    public IEnumerable<(string Key, string Line)> Offers => EvidenceRules.Offers(Year);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        await ShowReleasedAsync(cancel);
        ShowSent();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        ShowSent();
        var outcome = await release.ExecuteAsync(User.Actor(), Year, Form, cancel);
        if (outcome is Outcome.Stale)
        {
            await ShowReleasedAsync(cancel);
            ModelState.Clear();
        }

        return this.Answer(outcome, "/record");
    }

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await send.ExecuteAsync(User.Actor(), Year, (LicenseFrom, LicenseUntil), cancel);
        await ShowReleasedAsync(cancel);
        return this.Answer(outcome, "/record");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return false;
        }

        (Year, Released, Sent) = (year, await release.ReadAsync(User.Actor(), year, cancel), await send.ReadAsync(User.Actor(), year, cancel));
        return true;
    }

    private async Task ShowReleasedAsync(CancellationToken cancel) => Form = new()
    {
        Version = await release.VersionAsync(User.Actor(), Year, cancel),
        Picked = [.. Released.Select(r => r.Key)],
        Sentences = Released.ToDictionary(r => r.Key, r => (string?)r.Sentence, StringComparer.Ordinal),
    };

    private void ShowSent() => (LicenseFrom, LicenseUntil) = ($"{Sent?.LicenseFrom:M/d/yyyy}", $"{Sent?.LicenseUntil:M/d/yyyy}");
}
