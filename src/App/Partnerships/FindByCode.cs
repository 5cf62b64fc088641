using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships;

/// <summary>Goes between short codes and partnerships, among those that the actor may see and no others.</summary>
public sealed class FindByCode(AppDb db, FindSchoolThisYear find)
{
    /// <returns>The page of the partnership for this person; null when none of theirs has the code.</returns>
    public async Task<string?> ExecuteAsync(Actor actor, string code, CancellationToken cancel)
    {
        if (actor.Holds(May.BePartner))
        {
            var own = (await OwnAsync(actor, cancel)).FirstOrDefault(p => ShortCode.Of(p) == code);
            return own == Guid.Empty ? null : $"/partnership/{own.InAddress()}";
        }

        if (!actor.Holds(May.Introduce) || await find.ExecuteAsync(actor, cancel) is not { } here)
        {
            return null;
        }

        var schools = await db.Partnerships.VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId && p.EndsOn == null).Select(p => p.PublicId).ToListAsync(cancel);
        var found = schools.FirstOrDefault(p => ShortCode.Of(p) == code);
        return found == Guid.Empty ? null : $"/school/introductions#pair-{found.InAddress()}";
    }

    /// <summary>The codes of the partnerships a person was told of.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(Actor actor, CancellationToken cancel) =>
        actor.Holds(May.BePartner) ? [.. (await OwnAsync(actor, cancel)).Select(ShortCode.Of)] : [];

    private async Task<IReadOnlyList<Guid>> OwnAsync(Actor actor, CancellationToken cancel) => await find.OfTeacherAsync(actor, cancel) is { } here
        ? await db.PartnershipSeats.IntroducedTo(actor, here).OrderBy(s => s.Id).Select(s => s.Partnership!.PublicId).ToListAsync(cancel)
        : [];
}
