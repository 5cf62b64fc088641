using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Connections;

/// <summary>Where the district's Ed-Fi server is, whether it lets us in, and what came of the last fetch.</summary>
[Authorize(May.ConnectServer)]
public sealed class ConnectionModel(AppDb db, ConnectionActs acts) : PageModel
{
    private const string Here = "/district/imports/connection";

    [BindProperty]
    public string? Address { get; set; }

    /// <summary>Never shown again.</summary>
    [BindProperty]
    public string? Key { get; set; }

    /// <summary>Never shown again.</summary>
    [BindProperty]
    public string? Secret { get; set; }

    [BindProperty]
    public string? SchoolYear { get; set; }

    [BindProperty]
    public string? Tenant { get; set; }

    [BindProperty]
    public string? OtherHosts { get; set; }

    [BindProperty]
    public NightlyFetch Nightly { get; set; }

    [BindProperty]
    public int Hour { get; set; } = 2;

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public bool WithResults { get; set; }

    [BindProperty]
    public bool Sure { get; set; }

    public DistrictConnection? Connection { get; private set; }

    public bool IsUnderWay => Connection is { State: not FetchState.Idle };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Fill();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        var form = new ConnectionForm { Address = Address, Key = Key, Secret = Secret, SchoolYear = SchoolYear, Tenant = Tenant, OtherHosts = OtherHosts, Nightly = Nightly, Hour = Hour, Version = Version };
        return await AnswerAsync(await acts.Save.ExecuteAsync(User.Actor(), form, cancel), cancel);
    }

    public async Task<IActionResult> OnPostTryAsync(CancellationToken cancel) => await DoAsync(await acts.Try.ExecuteAsync(User.Actor(), cancel), cancel);

    public async Task<IActionResult> OnPostFetchAsync(CancellationToken cancel) => await DoAsync(await acts.Fetch.ExecuteAsync(User.Actor(), WithResults, cancel), cancel);

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel) => await DoAsync(await acts.Remove.ExecuteAsync(User.Actor(), Sure, cancel), cancel);

    /// <summary>Buttons beside the form: it shows what is kept.</summary>
    private async Task<IActionResult> DoAsync(Outcome outcome, CancellationToken cancel)
    {
        ModelState.Clear();
        var answer = await AnswerAsync(outcome, cancel);
        Fill();
        return answer;
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return this.Answer(outcome, Here);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        Connection = await db.Connections.VisibleTo(User.Actor()).AsNoTracking().SingleOrDefaultAsync(cancel);
    }

    private void Fill()
    {
        if (Connection is { } kept)
        {
            (Address, Tenant, OtherHosts, Nightly, Hour) = (kept.Address, kept.Tenant, kept.OtherHosts, kept.Nightly, kept.Hour);
            SchoolYear = kept.SchoolYear?.ToString(System.Globalization.CultureInfo.InvariantCulture);
            WithResults = kept.Nightly == NightlyFetch.RostersAndResults || kept.WantsResults;
        }
    }
}
