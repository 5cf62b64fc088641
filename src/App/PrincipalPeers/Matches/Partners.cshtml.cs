using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Every other partner of one nominee, with what each choice changes; and the ways out for somebody without one.</summary>
[Authorize(May.MatchPeers)]
public sealed class PartnersModel(FindPeerYear findYear, ReadPartners read, PairPeers pair) : PageModel
{
    [BindProperty]
    public int Seen { get; set; }

    [BindProperty]
    public string? Other { get; set; }

    public PeerThisYear Year { get; private set; } = null!;
    public PartnersSheet Sheet { get; private set; } = null!;

    public IEnumerable<(string Key, string Title, string Note, string Handler, string Word, IReadOnlyList<PartnerChoice> Choices)> ByHand => new[]
    {
        ("threes", "In a group of three", "All three are of neighbor districts. Nobody else moves.", "Join", "Join", Sheet.Threes),
        ("ring", "One ring farther", "Their districts are no neighbors, or it is farther than one of them wants to travel. Nobody else moves: whoever loses a partner is listed without one.", "ByHand", "Put together", Sheet.SecondRing),
    }.Where(s => s.Item6.Count > 0);

    public string Address(int page) => $"/state/p3/match/partners/{Sheet.Person.Id}?part={page}";

    public async Task<IActionResult> OnGetAsync(Guid nomination, [FromQuery(Name = "part")] int page, CancellationToken cancel) =>
        await LoadAsync(nomination, page, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostWithAsync(Guid nomination, CancellationToken cancel) => DoAsync(nomination, year => pair.WithAsync(User.Actor(), year, Seen, (Text(nomination), Other), cancel), cancel);

    public Task<IActionResult> OnPostByHandAsync(Guid nomination, CancellationToken cancel) => DoAsync(nomination, year => pair.ByHandAsync(User.Actor(), year, Seen, (Text(nomination), Other), cancel), cancel);

    public Task<IActionResult> OnPostJoinAsync(Guid nomination, CancellationToken cancel) => DoAsync(nomination, year => pair.JoinAsync(User.Actor(), year, Seen, (Text(nomination), Other), cancel), cancel);

    /// <summary>As the engine and the draft name it.</summary>
    private static string Text(Guid nomination) => nomination.ToString("N");

    private async Task<IActionResult> DoAsync(Guid nomination, Func<PeerThisYear, Task<Outcome>> act, CancellationToken cancel)
    {
        if (await findYear.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return NotFound();
        }

        var outcome = await act(year);
        ModelState.Clear();
        return outcome is Outcome.Done or Outcome.Missing || await LoadAsync(nomination, 1, cancel) ? this.Answer(outcome, "/state/p3/match") : NotFound();
    }

    private async Task<bool> LoadAsync(Guid nomination, int page, CancellationToken cancel)
    {
        if (await findYear.ExecuteAsync(User.Actor(), cancel) is not { } year || await read.ExecuteAsync(User.Actor(), year, Text(nomination), page, cancel) is not { } sheet)
        {
            return false;
        }

        (Year, Sheet) = (year, sheet);
        return true;
    }
}
