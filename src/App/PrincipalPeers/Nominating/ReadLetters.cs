using Counterpart.App.Access;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Reads to which nominees of a district a letter goes.</summary>
public sealed class ReadLetters(FindPeerPlace find, ReadNominees nominees, TimeProvider clock)
{
    /// <param name="district">Null for the actor's own.</param>
    public async Task<LettersView?> ExecuteAsync(Actor actor, Guid? district, string back, CancellationToken cancel) => await find.ExecuteAsync(actor, district, cancel) is { } place
        ? new(place, [.. (await nominees.ExecuteAsync(actor, place, cancel)).Where(n => !n.IsWithdrawn && !n.HasEmail)], back, SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone))
        : null;
}
