using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Programs;
using Counterpart.App.Rosters.Cards;
using Counterpart.App.Rosters.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Rosters.PaperCards;

/// <summary>Empty cards for paper, one page each. Whoever said "not this year" gets none unless chosen by name.</summary>
[Authorize(May.ManagePeople)]
public sealed class PrintModel(AppDb db, FindSchoolThisYear schools, ReadPeople people, CardSheets sheets) : PageModel
{
    [FromQuery(Name = "person")]
    public List<Guid> Chosen { get; set; } = [];

    /// <summary>"all" or "missing"; otherwise those chosen.</summary>
    [FromQuery(Name = "who")]
    public string? Who { get; set; }

    public SchoolThisYear Here { get; private set; } = null!;
    public IReadOnlyList<PaperCard> Cards { get; private set; } = [];
    public IReadOnlyList<RubricIndicator> Indicators { get; private set; } = [];
    public IReadOnlyList<string> Readers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await schools.ExecuteAsync(actor, cancel) is not { } here)
        {
            return NotFound();
        }

        Here = here;
        var wanted = (await people.ExecuteAsync(actor, here, cancel)).Where(p => p.IsHere(here.Today) && Who switch
        {
            "all" => p.Answer != TakingPart.NotThisYear,
            "missing" => p.Answer != TakingPart.NotThisYear && !p.HasCard,
            _ => Chosen.Contains(p.Id),
        });
        Cards = await sheets.ForAsync([.. wanted], here, cancel);
        Readers = await sheets.ReadersAsync(here, cancel);
        Indicators = await db.TeacherIndicatorsAsync(cancel);
        return Page();
    }
}
