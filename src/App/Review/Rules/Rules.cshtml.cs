using Counterpart.App.Access;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Rules;

[Authorize(May.SetRules)]
public sealed class RulesModel(FindSchoolThisYear find, BoardReaders read, ReadRuleList rules, Drafts drafts) : PageModel
{
    private const string Address = "/school/matches/rules";

    [BindProperty]
    public string? First { get; set; }

    [BindProperty]
    public string? Second { get; set; }

    [BindProperty]
    public RuleKind Kind { get; set; }

    [BindProperty]
    public SettingsForm Settings { get; set; } = new();

    /// <summary>The draft version the form showed; 0 before the first run.</summary>
    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<BoardPerson> People { get; private set; } = [];
    public IReadOnlyList<ListedRule> All { get; private set; } = [];
    public IReadOnlyList<string> Conflicts { get; private set; } = [];
    public bool MayRun => User.Actor().Holds(May.ReviewMatches);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        Settings = SettingsForm.Of(SaveSettings.Read(here), here.Pooling);
        await ShowAsync(here, cancel);
        return Page();
    }

    public Task<IActionResult> OnPostAddAsync([FromServices] SetRule set, CancellationToken cancel) => DoAsync(async here =>
    {
        Settings = SettingsForm.Of(SaveSettings.Read(here), here.Pooling);
        return await set.ExecuteAsync(User.Actor(), here, First, Second, Kind, cancel);
    }, Address + "#all", cancel);

    public Task<IActionResult> OnPostRemoveAsync([FromServices] RemoveRule remove, Guid rule, CancellationToken cancel) =>
        DoAsync(here => remove.ExecuteAsync(User.Actor(), here, rule, cancel), Address + "#all", cancel);

    public Task<IActionResult> OnPostSaveAsync([FromServices] SaveSettings save, CancellationToken cancel) =>
        DoAsync(here => save.ExecuteAsync(User.Actor(), here, Settings, cancel), Address, cancel);

    public async Task<IActionResult> OnPostRunAsync([FromServices] SaveSettings save, [FromServices] RunSuggestions run, CancellationToken cancel)
    {
        if (!MayRun)
        {
            return Forbid();
        }

        return await DoAsync(async here =>
        {
            var saved = await save.ExecuteAsync(User.Actor(), here, Settings, cancel);
            var now = saved is Outcome.Done ? await find.ExecuteAsync(User.Actor(), cancel) : null;
            return now is null ? saved : await run.ExecuteAsync(User.Actor(), now, new RunOrder { Seen = Version }, cancel);
        }, "/school/matches", cancel);
    }

    private async Task<IActionResult> DoAsync(Func<SchoolThisYear, Task<Outcome>> act, string then, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        // A number that could not be read is missing, and the act says so in words.
        ModelState.Clear();
        var outcome = await act(here);
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await ShowAsync(here, cancel);
        }

        return this.Answer(outcome, then);
    }

    private async Task ShowAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var actor = User.Actor();
        var names = await read.NamesAsync(actor, here, cancel);
        People = [.. names.All.Where(p => !p.IsVacantSeat)];
        All = await rules.ListAsync(actor, here, names, cancel);
        Conflicts = [.. (await rules.ConflictsAsync(actor, here, All, Settings.GroupOfThree, cancel)).Select(c => RuleWords.Of(c, names))];
        Version = (await drafts.LatestAsync(here, cancel))?.Number ?? 0;
    }
}
