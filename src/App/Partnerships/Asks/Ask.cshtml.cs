using Counterpart.App.Access;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>A pair asks for time, a substitute, an aide or a talk, and says what became of what was offered.</summary>
[Authorize(May.BePartner)]
public sealed class AskModel(ReadOwn read, SendAsk send, AnswerOffers offers) : PageModel
{
    private const string NoSharedTime = "We share no time in the periods we offer.";

    [FromRoute]
    public Guid Partnership { get; set; }

    [BindProperty]
    public Guid SendKey { get; set; } = PublicId.New();

    [BindProperty]
    public AskKind? Kind { get; set; }

    [BindProperty]
    public string? Line { get; set; }

    /// <summary>The ask or the offer a button is about.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    /// <summary>The version of the offer on the screen.</summary>
    [BindProperty]
    public int Version { get; set; }

    public PairYear Year { get; private set; } = null!;

    /// <param name="from">"time": the two share none, so that is what they ask for.</param>
    public async Task<IActionResult> OnGetAsync(string? from, CancellationToken cancel)
    {
        if (from == "time")
        {
            (Kind, Line) = (AskKind.Time, NoSharedTime);
        }

        return await LoadAsync(cancel) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => SendKey == Guid.Empty
        ? Task.FromResult<IActionResult>(NotFound())
        : ActAsync(pair => send.ExecuteAsync(User.Actor(), pair, new(SendKey, Kind, Line), cancel), "/ask", cancel);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancel) => ActAsync(pair => send.WithdrawAsync(User.Actor(), pair, Id, cancel), "/ask", cancel);

    public Task<IActionResult> OnPostAnswerAsync(OfferAnswer? answer, CancellationToken cancel) => ActAsync(pair => offers.AnswerAsync(User.Actor(), pair, (Id, Version), answer, cancel), "", cancel);

    public Task<IActionResult> OnPostRecordAsync(OfferResult? result, CancellationToken cancel) => ActAsync(pair => offers.RecordAsync(User.Actor(), pair, (Id, Version), result, cancel), "", cancel);

    private async Task<IActionResult> ActAsync(Func<OwnPair, Task<Outcome>> act, string then, CancellationToken cancel)
    {
        if (await read.PairAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return NotFound();
        }

        var outcome = await act(pair);
        await LoadAsync(cancel);
        return this.Answer(outcome, pair.Address + then);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.YearAsync(User.Actor(), Partnership, cancel) is not { } year)
        {
            return false;
        }

        Year = year;
        return true;
    }
}
