using Counterpart.App.Operations;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>Closes the places of those who left, and tells administrators of each other when it is time.</summary>
public sealed class PeersJob(IServiceScopeFactory scopes, ILogger<PeersJob> log, TimeProvider clock) : HourlyJob(scopes, log, clock)
{
    protected override TimeSpan First => TimeSpan.FromMinutes(2);

    protected override string What => "Pairs of administrators";

    protected override async Task LookAsync(IServiceProvider services, CancellationToken cancel)
    {
        // In this order: nobody is told of somebody who left within the hour.
        await services.GetRequiredService<ClosePeerHalves>().ExecuteAsync(cancel);
        await services.GetRequiredService<IntroducePeers>().DueAsync(cancel);
    }
}
