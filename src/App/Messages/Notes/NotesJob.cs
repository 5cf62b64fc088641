using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes;

/// <summary>Looks every quarter of an hour whether notes are due anywhere. A school is done once a day, by whichever node comes first.</summary>
public sealed partial class NotesJob(IServiceScopeFactory scopes, ILogger<NotesJob> log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan look = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<NotesOfDay>().ExecuteAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Trouble(log, e);
            }

            await Task.Delay(look, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Notes could not be looked after; trying again in a quarter of an hour")]
    private static partial void Trouble(ILogger log, Exception e);
}
