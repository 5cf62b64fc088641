namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>Looks every hour for pairs whose administrators may be told, and for places of people who left, for as long as the product runs.</summary>
public sealed partial class PeersJob(IServiceScopeFactory scopes, ILogger<PeersJob> log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan first = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan look = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = first; !stoppingToken.IsCancellationRequested; pause = look)
        {
            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IntroducePeers>().DueAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<ClosePeerHalves>().ExecuteAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Trouble(log, e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Pairs of administrators could not be looked after; trying again in an hour")]
    private static partial void Trouble(ILogger log, Exception e);
}
