using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Organizations.Neighbors;

/// <summary>Which districts are neighbors: from a list, corrected by hand.</summary>
[Authorize(May.RunPrograms)]
[RequestSizeLimit(11 * 1024 * 1024)]
public sealed class NeighborsModel(AppDb db, BringPlaces bring, SetNeighbor set, NeighborsOfCounties counties) : PageModel
{
    /// <summary>Only this district.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? District { get; set; }

    [BindProperty]
    public Guid? First { get; set; }

    [BindProperty]
    public Guid? Second { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<(Guid Id, string Name, string Where)> Districts { get; private set; } = [];
    public IReadOnlyList<(string District, IReadOnlyList<NeighborLine> Neighbors)> Groups { get; private set; } = [];
    public int Pairs { get; private set; }

    /// <summary>Districts that have no neighbor.</summary>
    public IReadOnlyList<string> Alone { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => DoAsync(set.AddAsync(User.Actor(), First, Second, Reason?.Trim() ?? "", cancel), cancel);

    public Task<IActionResult> OnPostRemoveAsync(Guid pair, CancellationToken cancel) => DoAsync(set.RemoveAsync(User.Actor(), pair, cancel), cancel);

    public Task<IActionResult> OnPostCountiesAsync(CancellationToken cancel) => DoAsync(counties.ExecuteAsync(User.Actor(), cancel), cancel);

    public async Task<IActionResult> OnPostFileAsync(IFormFile? file, CancellationToken cancel)
    {
        ModelState.Clear();
        if (file is null || file.Length == 0)
        {
            return await DoAsync(Task.FromResult<Outcome>(new Outcome.Refused("File", "Choose a list of districts or of neighbors.")), cancel);
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        return await DoAsync(bring.ExecuteAsync(User.Actor(), content.ToArray(), cancel), cancel);
    }

    private async Task<IActionResult> DoAsync(Task<Outcome> act, CancellationToken cancel)
    {
        var outcome = await act;
        await LoadAsync(cancel);
        return this.Answer(outcome, District is { } one ? $"/state/neighbors?district={one}" : "/state/neighbors");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var districts = await db.Districts.VisibleTo(User.Actor()).AsNoTracking().OrderBy(d => d.Name).ToListAsync(cancel);
        var pairs = await db.NeighborPairs.AsNoTracking().Where(p => p.StateId == User.Actor().StateId).ToListAsync(cancel);
        var names = districts.ToDictionary(d => d.Id, d => d.Name);
        var ofDistrict = pairs.SelectMany(p => new[] { (Of: p.FirstId, To: p.SecondId, Pair: p), (Of: p.SecondId, To: p.FirstId, Pair: p) }).ToLookup(p => p.Of);
        Pairs = pairs.Count;
        Districts = [.. districts.Select(d => (d.PublicId, d.Name, string.Join(", ", new[] { d.County.Length > 0 ? $"{d.County} County" : "", d.Region }.Where(w => w.Length > 0))))];
        Alone = pairs.Count == 0 ? [] : [.. districts.Where(d => !ofDistrict[d.Id].Any()).Select(d => d.Name)];
        Groups =
        [
            .. districts.Where(d => ofDistrict[d.Id].Any() && (District is null || d.PublicId == District)).Select(d => (d.Name, (IReadOnlyList<NeighborLine>)
                [.. ofDistrict[d.Id].Select(p => new NeighborLine(p.Pair.PublicId, names[p.To], p.Pair.Reason, p.Pair.TenthsOfMile)).OrderBy(l => l.TenthsOfMile ?? int.MaxValue).ThenBy(l => l.District, StringComparer.OrdinalIgnoreCase)])),
        ];
    }
}
