using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Nominating.OfState;

/// <summary>Who is in this year's P3, who said no, who has not answered, by district.</summary>
[Authorize(May.MatchPeers)]
public sealed class NominationsModel(FindPeerYear years, ReadDistricts read) : PageModel
{
    /// <summary>A key of <see cref="DistrictsView.Views"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public int PageNumber { get; set; } = 1;

    public PeerThisYear? Year { get; private set; }
    public DistrictsView View { get; private set; } = new([]);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Year = await years.ExecuteAsync(User.Actor(), cancel);
        View = Year is null ? View : new(await read.ExecuteAsync(User.Actor(), Year, cancel)) { Show = Show ?? "", PageNumber = PageNumber };
    }
}
