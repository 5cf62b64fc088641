using Counterpart.App.Access;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.CheckIns.Offers;

/// <summary>Offers a pair time on a day.</summary>
[Authorize(May.CheckIn)]
public sealed class OfferModel(ReadCheckIns read, ReadSupport support, MakeOffer make) : PageModel
{
    [FromRoute(Name = "pair")]
    public Guid PairId { get; set; }

    /// <summary>The ask this answers; empty when nobody asked.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Ask { get; set; }

    [BindProperty]
    public Guid SendKey { get; set; } = PublicId.New();

    [BindProperty]
    public OfferForm Form { get; set; } = new();

    public CheckInsOfYear Year { get; private set; } = null!;
    public PairOfYear Pair { get; private set; } = null!;
    public AskLine? Asked { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || (Ask is not null && Asked is null))
        {
            return NotFound();
        }

        Form.Cover = Asked?.Kind switch { AskKind.Substitute => OfferCover.Substitute, AskKind.Aide => OfferCover.Aide, _ => null };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => SendKey != Guid.Empty && await LoadAsync(cancel)
        ? this.Answer(await make.ExecuteAsync(User.Actor(), (Year, Pair), (SendKey, Ask), Form, cancel), "/school/year")
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), cancel) is not { } year || year.Pairs.FirstOrDefault(p => p.PublicId == PairId) is not { } pair)
        {
            return false;
        }

        (Year, Pair) = (year, pair);
        Asked = Ask is null ? null : (await support.OfSchoolAsync(User.Actor(), year.Here, cancel)).Asks.FirstOrDefault(a => a.PublicId == Ask && a.PairId == pair.Id);
        return true;
    }
}
