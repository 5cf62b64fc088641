using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Introductions;

/// <summary>Letters for paper: one to each person, or a page that a partnership shares.</summary>
[Authorize(May.Introduce)]
public sealed class LettersModel(IntroductionParts parts, LetterHeads heads) : PageModel
{
    /// <summary>One partnership only.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Pair { get; set; }

    /// <summary>"on": also partnerships whose conversations are not done, for a letter handed over in the conversation itself.</summary>
    [BindProperty(SupportsGet = true, Name = "all")]
    public string AllSwitch { get; set; } = "";

    /// <summary>"pair": the shared page instead of the letters.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string Kind { get; set; } = "";

    public bool All => AllSwitch == "on";
    public bool Shared => Kind == "pair";
    public IReadOnlyList<Letter> Letters { get; private set; } = [];
    public IReadOnlyList<PairPage> Pages { get; private set; } = [];
    public int Waiting { get; private set; }
    public string? OverPromised { get; private set; }
    public int Count => Shared ? Pages.Count : Letters.Count;
    public string Counted => Shared ? Words.Count(Count, "shared page") : Words.Count(Count, "letter");

    /// <summary>This page with another switch.</summary>
    public string With(bool all, bool shared) =>
        QueryHelp.With("/school/introductions/letters", ("kind", shared ? "pair" : null), ("pair", Pair?.InAddress()), ("all", all ? "on" : null));

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
        var waiting = wanted.Where(p => !p.IsReady).ToList();
        Waiting = Shared ? waiting.Count : waiting.Sum(p => p.People.Count());
        var shown = wanted.Where(p => All || p.IsReady).ToList();
        Fill(shown, await heads.OfAsync(here, cancel));
        if (shown.Count > 0)
        {
            await parts.RecordViewAsync(actor, shown, cancel);
        }

        return Page();
    }

    private void Fill(List<PairToIntroduce> shown, LetterHead head)
    {
        if (Shared)
        {
            Pages = [.. shown.OrderBy(p => p.People.Select(m => m.Room).FirstOrDefault(), StringComparer.OrdinalIgnoreCase).Select(p => PairPage.For(p, head))];
            return;
        }

        Letters = [.. shown
            .SelectMany(p => p.People.Select(m => (Member: m, Letter: Letter.For(m, p, head))))
            .OrderBy(l => l.Member.Room, StringComparer.OrdinalIgnoreCase).ThenBy(l => l.Member.Name, StringComparer.Ordinal)
            .Select(l => l.Letter)];
    }
}
