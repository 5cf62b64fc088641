using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Introductions;

[Authorize(May.Introduce)]
public sealed class LettersModel(IntroductionParts parts, LetterHeads heads) : PageModel
{
    /// <summary>One partnership only.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Pair { get; set; }

    /// <summary>"on": also partnerships whose conversations are not done, for a letter handed over in the conversation itself.</summary>
    [BindProperty(SupportsGet = true, Name = "all")]
    public string AllSwitch { get; set; } = "";

    public bool All => AllSwitch == "on";
    public IReadOnlyList<Letter> Letters { get; private set; } = [];
    public int Waiting { get; private set; }
    public string? OverPromised { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await parts.AllAsync(actor, cancel) is not var (here, all))
        {
            return NotFound();
        }

        if (Pair is not null && all.All(p => p.PublicId != Pair))
        {
            return NotFound();
        }

        OverPromised = LetterBudget.Objection(all);
        var wanted = all.Where(p => Pair is null || p.PublicId == Pair).ToList();
        Waiting = wanted.Where(p => !p.IsReady).Sum(p => p.People.Count());
        var shown = wanted.Where(p => All || p.IsReady).ToList();
        var head = await heads.OfAsync(here, cancel);
        Letters = [.. shown
            .SelectMany(p => p.People.Select(m => (Member: m, Letter: Letter.For(m, p, head))))
            .OrderBy(l => l.Member.Room, StringComparer.OrdinalIgnoreCase).ThenBy(l => l.Member.Name, StringComparer.Ordinal)
            .Select(l => l.Letter)];
        if (shown.Count > 0)
        {
            await parts.RecordViewAsync(actor, shown, cancel);
        }

        return Page();
    }
}
