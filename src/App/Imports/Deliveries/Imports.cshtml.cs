using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Connections;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>The files a district or the state has sent. Also under /district/imports.</summary>
[Authorize(May.DeliverFiles)]
public sealed class ImportsModel(AppDb db) : PageModel
{
    private const int MostShown = 100;

    public IReadOnlyList<Line> Files { get; private set; } = [];
    public string Place => DeliveryPlace.Of(User.Actor());
    public int Waiting => Files.Count(f => f.State == DeliveryState.Checked);

    /// <summary>The district's own server; the state has none.</summary>
    public DistrictConnection? Connection { get; private set; }

    public bool MayConnect => User.Actor().Holds(May.ConnectServer);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Connection = await db.Connections.VisibleTo(User.Actor()).AsNoTracking().SingleOrDefaultAsync(cancel);
        Files = await db.Deliveries.VisibleTo(User.Actor()).AsNoTracking()
        .OrderByDescending(d => d.ReceivedAt).ThenByDescending(d => d.Id).Take(MostShown)
        .Join(db.People, d => d.ReceivedById, p => p.Id, (d, p) => new Line(d.PublicId, d.Kind, d.FileName, d.State, d.ReceivedAt, p.Name, d.Receipt, d.Source))
        .ToListAsync(cancel);
    }

    public sealed record Line(Guid Id, FileKind Kind, string Name, DeliveryState State, DateTime At, string By, string Receipt, string Source);
}
