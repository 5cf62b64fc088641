using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>Finds a partnership for one of its people.</summary>
public sealed class FindPair(AppDb db, FindSchoolThisYear find, PairsToIntroduce pairs, LetterHeads heads)
{
    /// <returns>Null to everybody who has no place in it, before it was introduced, and after it ended.</returns>
    public async Task<OwnPair?> ExecuteAsync(Actor actor, Guid pair, CancellationToken cancel)
    {
        if (await find.OfTeacherAsync(actor, cancel) is not { } here || await pairs.IntroducedToAsync(actor, here, pair, cancel) is not { } found)
        {
            return null;
        }

        var row = await db.Partnerships.Where(p => p.Id == found.Id).Select(p => new { p.StartsOn, p.MeetsWithoutLog }).SingleAsync(cancel);
        var people = found.People.Select(m => new PairPerson(m.PersonId!.Value, m.PublicId, m.Name, m.FirstName)).ToList();
        return new OwnPair
        {
            Here = here,
            Id = found.Id,
            PublicId = found.PublicId,
            StartsOn = row.StartsOn,
            MeetsWithoutLog = row.MeetsWithoutLog,
            Me = people.Single(p => p.Id == actor.PersonId),
            Others = [.. people.Where(p => p.Id != actor.PersonId)],
            Focus = found.FocusIsAgreed ? found.FocusCodes : [],
            Indicators = (await pairs.IndicatorsAsync(cancel)).ToDictionary(i => i.Code, i => i.Name, StringComparer.Ordinal),
            Principal = (await heads.OfAsync(here, cancel)).Principal,
        };
    }
}
