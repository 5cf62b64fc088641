using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>Every notice of the year on paper, one page each.</summary>
[Authorize(May.MatchPeers)]
public sealed class LettersModel(NoticePages pages, NoticeClock time) : PageModel
{
    public IReadOnlyList<NoticeLine> Notices { get; private set; } = [];
    public PeerThisYear? Year { get; private set; }
    public DateOnly Today => time.Today;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Year = await pages.Years.ExecuteAsync(User.Actor(), cancel);
        Notices = Year is null ? [] : [.. (await pages.Read.ExecuteAsync(User.Actor(), Year, id: null, cancel)).Where(n => n.Matches.Count > 0)];
    }
}
