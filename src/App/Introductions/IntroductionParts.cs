using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;

namespace Counterpart.App.Introductions;

/// <summary>What each introduction page starts from: the school's year and a partnership of it.</summary>
public sealed class IntroductionParts(AppDb db, PairsToIntroduce pairs, FindSchoolThisYear find, TimeProvider clock)
{
    public PairsToIntroduce Pairs => pairs;

    /// <returns>Null when the school does not take part, or the partnership is not the actor's to see.</returns>
    public async Task<(SchoolThisYear Here, PairToIntroduce Pair)?> OneAsync(Actor actor, Guid pair, CancellationToken cancel) =>
        await find.ExecuteAsync(actor, cancel) is { } here && await pairs.OneAsync(actor, here, pair, cancel) is { } found ? (here, found) : null;

    public async Task<(SchoolThisYear Here, IReadOnlyList<PairToIntroduce> Pairs)?> AllAsync(Actor actor, CancellationToken cancel) =>
        await find.ExecuteAsync(actor, cancel) is { } here ? (here, await pairs.AllAsync(actor, here, cancel)) : null;

    public Task RecordViewAsync(Actor actor, PairToIntroduce pair, CancellationToken cancel) => RecordViewAsync(actor, [pair], cancel);

    public Task RecordViewAsync(Actor actor, IEnumerable<PairToIntroduce> shown, CancellationToken cancel) => db.RecordViewAsync(
        actor, clock.GetUtcNow().UtcDateTime, Purpose.Letters, shown.SelectMany(p => p.People).Select(m => m.PersonId!.Value), cancel);
}
