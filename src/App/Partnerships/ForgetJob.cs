using Counterpart.App.Messages;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;

namespace Counterpart.App.Partnerships;

/// <summary>Looks every hour for words of pairs and of messages whose last day is over, and deletes them, for as long as the product runs.</summary>
public sealed partial class ForgetJob(IServiceScopeFactory scopes, ILogger<ForgetJob> log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan first = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan look = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = first; !stoppingToken.IsCancellationRequested; pause = look)
        {
            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ForgetObservations>().ExecuteAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<ForgetPlans>().ExecuteAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<ForgetMail>().ExecuteAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Trouble(log, e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Words that are due to be deleted could not be looked after; trying again in an hour")]
    private static partial void Trouble(ILogger log, Exception e);
}
