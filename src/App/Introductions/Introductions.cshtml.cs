using Counterpart.App.Access;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Introductions;

/// <summary>Which partners know of each other, which can be told now, and who would like to talk.</summary>
[Authorize(May.Introduce)]
public sealed class IntroductionsModel(IntroductionParts parts, IntroducePairs introduce, CloseTalk close, ReadPosts posts) : PageModel
{
    /// <summary>Ticked partnerships, as <see cref="PairSeen"/> writes them.</summary>
    [BindProperty]
    public List<string> Ticked { get; set; } = [];

    /// <summary>All that could be introduced when the page was shown: what "Send all" means.</summary>
    [BindProperty]
    public List<string> Shown { get; set; } = [];

    public IReadOnlyList<PairToIntroduce> Pairs { get; private set; } = [];
    public IReadOnlyDictionary<long, MessageLine> Posts { get; private set; } = new Dictionary<long, MessageLine>();

    /// <summary>Why letters would promise more than the school owns; null when they do not.</summary>
    public string? OverPromised { get; private set; }

    public int People => Pairs.Sum(p => p.People.Count());
    public int Talked => Pairs.Sum(p => p.People.Count(m => m.TalkedOn is not null));
    public IReadOnlyList<PairToIntroduce> Ready => [.. Pairs.Where(p => p.Hindrance is null)];
    public IEnumerable<OpenAsk> Asks => OpenAsk.In(Pairs);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Pairs.Count > 0)
        {
            await parts.RecordViewAsync(actor, Pairs, cancel);
        }

        return Page();
    }

    public Task<IActionResult> OnPostSendAsync(CancellationToken cancel) => IntroduceAsync(Ticked, onPaper: false, cancel);

    public Task<IActionResult> OnPostAllAsync(CancellationToken cancel) => IntroduceAsync(Shown, onPaper: false, cancel);

    public Task<IActionResult> OnPostPaperAsync(CancellationToken cancel) => IntroduceAsync(Ticked, onPaper: true, cancel);

    public Task<IActionResult> OnPostTalkedAsync(long seat, CancellationToken cancel) =>
        ActAsync(_ => close.ExecuteAsync(User.Actor(), seat, cancel), cancel);

    private Task<IActionResult> IntroduceAsync(List<string> sent, bool onPaper, CancellationToken cancel)
    {
        var seen = sent.Select(PairSeen.Read).ToList();
        return ActAsync(
            here => seen.Contains(null) ? Task.FromResult<Outcome>(new Outcome.Missing()) : introduce.ExecuteAsync(User.Actor(), here, [.. seen.OfType<PairSeen>()], onPaper, cancel),
            cancel);
    }

    private async Task<IActionResult> ActAsync(Func<SchoolThisYear, Task<Outcome>> act, CancellationToken cancel)
    {
        if (await parts.AllAsync(User.Actor(), cancel) is not var (here, _))
        {
            return NotFound();
        }

        var outcome = await act(here);
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await LoadAsync(cancel);
            ModelState.Clear();
        }

        return this.Answer(outcome, "/school/introductions");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await parts.AllAsync(User.Actor(), cancel) is not var (here, all))
        {
            return false;
        }

        Pairs = all;
        OverPromised = LetterBudget.Objection(all);
        Posts = await posts.OfAsync(here, all, cancel);
        return true;
    }
}
