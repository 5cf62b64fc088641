using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.Pairing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Counterpart.App.Review.Changes;

[Authorize(May.SetRules)]
public sealed class ApartModel(FindSchoolThisYear find, BoardReaders read, Drafts drafts, KeepApart keep) : ReviewPage(find, read, drafts)
{
    private readonly Drafts drafts = drafts;

    /// <summary>For a group of three: the two, as "one other".</summary>
    [BindProperty]
    public string? Two { get; set; }

    [BindProperty]
    public bool Move { get; set; } = true;

    /// <summary>Every two people of the group who could be kept apart.</summary>
    public IReadOnlyList<(BoardPerson One, BoardPerson Other)> Twos { get; private set; } = [];

    /// <summary>The nearest swap for a pair; a group of three goes on as two.</summary>
    public Price? Nearest { get; private set; }

    public string Heading(PlanGroup group) => string.Join(" + ", Board.Names.Of(group.Members).Select(p => p.Name));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        await ShowAsync(cancel);
        return Twos.Count == 0 ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var two = (Two ?? "").Split(' ');
        var outcome = await keep.ExecuteAsync(User.Actor(), Here, Board, new ApartOrder(Version, Pair, two[0], two[^1], Move), cancel);
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            await ShowAsync(cancel);
        }

        return this.Answer(outcome, "/school/matches");
    }

    private async Task ShowAsync(CancellationToken cancel)
    {
        var people = ApartPlan.People(This);
        Twos = [.. people.SelectMany((one, i) => people.Skip(i + 1).Select(other => (one, other)))];
        if (Twos.Count == 1)
        {
            Nearest = ApartPlan.Nearest(await drafts.BookAsync(Here, Board.Draft, cancel), Board.Draft, This.Pair, Twos[0].One.Key, Twos[0].Other.Key);
        }

        await SawAsync(cancel);
    }
}
