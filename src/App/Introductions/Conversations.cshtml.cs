using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Introductions;

/// <summary>Whom the principal has still to talk with: several may be ticked at once, after a team meeting.</summary>
[Authorize(May.Introduce)]
public sealed class ConversationsModel(IntroductionParts parts, NoteTalks note) : PageModel
{
    [BindProperty]
    public List<long> Seats { get; set; } = [];

    /// <summary>Everybody nobody talked with yet, by name, with the partners.</summary>
    public IReadOnlyList<(MemberToIntroduce Who, string Partners)> Left { get; private set; } = [];

    public int People { get; private set; }
    private SchoolThisYear here = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await note.ExecuteAsync(User.Actor(), here, Seats, cancel);
        if (outcome is Outcome.Stale)
        {
            await LoadAsync(cancel);
        }

        return this.Answer(outcome, "/school/introductions");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await parts.AllAsync(User.Actor(), cancel) is not var (school, pairs))
        {
            return false;
        }

        here = school;
        People = pairs.Sum(p => p.People.Count());
        Left =
        [
            .. pairs.SelectMany(p => p.People.Where(m => m.TalkedOn is null).Select(m => (m, Words.List([.. p.Members.Where(o => o.SeatId != m.SeatId).Select(o => o.Name)]))))
                .OrderBy(l => l.m.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(l => l.m.SeatId),
        ];
        return true;
    }
}
