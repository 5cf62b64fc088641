using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Board;

/// <summary>The sheet for a planning wall. It shows no guarded word, so no view is recorded.</summary>
[Authorize(May.ReviewMatches)]
public sealed class WallModel(FindSchoolThisYear find, BoardReaders read) : PageModel
{
    public SchoolThisYear Here { get; private set; } = null!;

    /// <summary>Null before the first run.</summary>
    public BoardView? Board { get; private set; }

    public string Heading => Board is null ? "No suggestions yet" : $"Partners, draft of {SchoolTime.SayDay(SchoolTime.DayIn(Board.Draft.At, Here.Zone))}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        Here = here;
        Board = await read.BoardAsync(User.Actor(), here, cancel);
        return Page();
    }
}
