using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Reads what was delivered, one file at a time, and after a publication derives everybody's own words, school by school. Goes on where a process that was stopped left off.</summary>
public sealed partial class DeliveryJob(IServiceScopeFactory scopes, DeliveryBell bell, ILogger<DeliveryJob> log) : BackgroundService
{
    private static readonly TimeSpan look = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var swept = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                swept = swept || await SweepAsync(stoppingToken);
                while (await ReadNextAsync(stoppingToken) || await SweepNextAsync(stoppingToken) || await DeriveNextAsync(stoppingToken))
                {
                    // Until there is nothing left to do.
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Trouble(log, e);
            }

            await bell.WaitAsync(look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> SweepAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        scope.ServiceProvider.GetRequiredService<DeliveryFiles>().DeleteAllBut(await db.Deliveries.Select(d => d.PublicId).ToHashSetAsync(cancel));
        return true;
    }

    private async Task<bool> ReadNextAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var next = await db.Deliveries.Where(d => d.State == DeliveryState.Waiting || d.State == DeliveryState.Reading).OrderBy(d => d.Id).Select(d => d.Id).FirstOrDefaultAsync(cancel);
        if (next == 0)
        {
            return false;
        }

        try
        {
            await scope.ServiceProvider.GetRequiredService<ReadDelivery>().ExecuteAsync(next, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Trouble(log, e);
            await scope.ServiceProvider.GetRequiredService<ReadDelivery>().BreakOffAsync(next, cancel);
        }

        return true;
    }

    private async Task<bool> SweepNextAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await StagingArea.SweepAsync(scope.ServiceProvider.GetRequiredService<AppDb>(), cancel);
    }

    private async Task<bool> DeriveNextAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var derive = scope.ServiceProvider.GetRequiredService<DeriveDelivered>();
        if (await derive.NextAsync(cancel) is not { } school)
        {
            return false;
        }

        try
        {
            await derive.ExecuteAsync(school, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One school must not keep the others waiting; its words come with its next change.
            Trouble(log, e);
            await derive.LeaveAsync(school, cancel);
        }

        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A delivered file could not be looked after")]
    private static partial void Trouble(ILogger log, Exception e);
}
