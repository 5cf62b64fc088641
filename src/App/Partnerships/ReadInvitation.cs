using Counterpart.App.Access;
using Counterpart.App.Introductions;
using Counterpart.App.Programs;

namespace Counterpart.App.Partnerships;

/// <summary>Reads an invitation for the person it is for. The view is not recorded: a person reads the own page, and what others agreed to show.</summary>
public sealed class ReadInvitation(FindSchoolThisYear find, PairsToIntroduce pairs, LetterHeads heads)
{
    /// <returns>Null to everybody who has no place in it, before it was introduced, and after it ended.</returns>
    public async Task<OwnInvitation?> ExecuteAsync(Actor actor, Guid pair, CancellationToken cancel) =>
        await find.OfTeacherAsync(actor, cancel) is { } here && await pairs.IntroducedToAsync(actor, here, pair, cancel) is { } found
            ? OwnInvitation.Of(here, found, found.People.First(m => m.PersonId == actor.PersonId), await heads.OfAsync(here, cancel))
            : null;
}
