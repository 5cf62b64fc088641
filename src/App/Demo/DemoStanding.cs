using Counterpart.App.Access;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Partnerships.Workspace;

namespace Counterpart.App.Demo;

/// <summary>A pair of the demo meets every other week after the last period.</summary>
public sealed class DemoStanding(ReadPairTime read, SetStandingTime set)
{
    public async Task PlayAsync((Actor Actor, OwnPair Pair) one, CancellationToken cancel)
    {
        // In the last days of a school year there is no such day left, and that is no fault.
        if (await read.ExecuteAsync(one.Actor, one.Pair.PublicId, cancel) is { } time)
        {
            await set.ExecuteAsync(one.Actor, time, new() { Seen = 0, Choice = StandingOrder.Other, Day = "Tue", From = "2:20 PM", Minutes = "30", EveryOther = true, Room = "Room 118" }, cancel);
        }
    }
}
