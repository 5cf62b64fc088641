namespace Counterpart.App.Operations;

/// <summary>Work that is looked after every hour, for as long as the product runs. A failure is logged and tried again in an hour.</summary>
public abstract partial class HourlyJob(IServiceScopeFactory scopes, ILogger log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan look = TimeSpan.FromHours(1);

    /// <summary>How long after the start it looks first: not all at once.</summary>
    protected abstract TimeSpan First { get; }

    /// <summary>What is looked after, inside a sentence of the log.</summary>
    protected abstract string What { get; }

    /// <param name="services">A scope of its own.</param>
    protected abstract Task LookAsync(IServiceProvider services, CancellationToken cancel);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = First; !stoppingToken.IsCancellationRequested; pause = look)
        {
            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await LookAsync(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Trouble(log, What, e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{What} could not be looked after; trying again in an hour")]
    private static partial void Trouble(ILogger log, string what, Exception e);
}
