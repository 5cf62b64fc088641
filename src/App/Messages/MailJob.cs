namespace Counterpart.App.Messages;

/// <summary>Keeps sending what is due for as long as the product runs.</summary>
public sealed partial class MailJob(IServiceScopeFactory scopes, ILogger<MailJob> log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan afterTrouble = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = look;
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                pause = await scope.ServiceProvider.GetRequiredService<SendMail>().ExecuteAsync(stoppingToken) ? TimeSpan.Zero : look;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Trouble(log, e);
                pause = afterTrouble;
            }

            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail could not be looked after; trying again in 30 seconds")]
    private static partial void Trouble(ILogger log, Exception e);
}
