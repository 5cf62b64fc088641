using Counterpart.App.PrincipalPeers.Steps;

namespace Counterpart.App.Access;

/// <summary>What somebody who was introduced to another administrator finds on the first page.</summary>
public sealed class TodayOfPeer(FindOwnPeers find, ReadJourney read)
{
    /// <returns>Null before an introduction.</returns>
    public async Task<Today?> ExecuteAsync(Actor actor, IReadOnlyList<TodayPlace> places, CancellationToken cancel)
    {
        if (await find.OfPersonAsync(actor, cancel) is not [{ IsOver: false } peers, ..])
        {
            return null;
        }

        var journey = await read.OfAsync(peers, cancel);
        return new()
        {
            Headline = $"You and {peers.Partners}",
            Advice = journey.Next is { } step ? $"Step {journey.Number} of {journey.Steps.Count}: {step.Name}." : "All steps are done. Nothing is asked of you.",
            Next = new(journey.Next?.Act ?? "Open your page", journey.Next is { } next ? $"{peers.Address}/{next.Path}" : peers.Address),
            Places = [.. await PlacesAsync(actor, cancel), .. places],
        };
    }

    /// <summary>A place for each pair, for whoever has others too.</summary>
    public async Task<IEnumerable<TodayPlace>> PlacesAsync(Actor actor, CancellationToken cancel) => (await find.OfPersonAsync(actor, cancel))
        .Select(p => new TodayPlace(p.IsOver ? "Your year in P3" : $"You and {p.Partners}", p.Address, "Principal Peer Partnership: plan, visits, call, debrief"));
}
