using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>What each page of a pair starts from.</summary>
public sealed class ReadOwn(FindPair find, ReadPairYear read)
{
    public ReadPairYear Of => read;

    /// <returns>Null to everybody who has no place in it.</returns>
    public Task<OwnPair?> PairAsync(Actor actor, Guid pair, CancellationToken cancel) => find.ExecuteAsync(actor, pair, cancel);

    public async Task<PairYear?> YearAsync(Actor actor, Guid pair, CancellationToken cancel) =>
        await find.ExecuteAsync(actor, pair, cancel) is { } found ? await read.ExecuteAsync(found, cancel) : null;
}
