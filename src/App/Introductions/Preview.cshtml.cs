using Counterpart.App.Access;
using Counterpart.App.Messages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Introductions;

/// <summary>The emails of one introduction, word for word as they would go out now, and the button that sends them.</summary>
[Authorize(May.Introduce)]
public sealed class PreviewModel(IntroductionParts parts, LetterHeads heads) : PageModel
{
    [FromRoute]
    public Guid Pair { get; set; }

    public PairToIntroduce This { get; private set; } = null!;
    public IReadOnlyList<(MemberToIntroduce To, MailWords Mail)> Mails { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await parts.OneAsync(User.Actor(), Pair, cancel) is not var (here, pair))
        {
            return NotFound();
        }

        This = pair;
        var head = await heads.OfAsync(here, cancel);
        Mails = [.. pair.People.Select(m => (m, IntroductionMail.Of(Letter.For(m, pair, head), pair.PublicId, head)))];
        await parts.RecordViewAsync(User.Actor(), pair, cancel);
        return Page();
    }
}
