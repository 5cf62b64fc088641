using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>Fetches what is due from the districts' servers, one after the other.</summary>
public sealed partial class FetchJob(IServiceScopeFactory scopes, FetchBell bell, ILogger<FetchJob> log) : BackgroundService
{
    private static readonly TimeSpan look = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await NextAsync(stoppingToken))
                {
                    // Until nothing is due.
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Trouble(log, e);
            }

            await bell.WaitAsync(look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> NextAsync(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ClaimFetch>().NextAsync(stopping) is not { } claim)
        {
            return false;
        }

        using var fetch = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var over = new CancellationTokenSource();
        var beat = new FetchBeat(scopes, claim);
        var keeping = beat.KeepAsync(fetch, over.Token);
        try
        {
            var end = await FetchAsync(scope.ServiceProvider, claim, beat, fetch.Token);
            await scope.ServiceProvider.GetRequiredService<EndFetch>().ExecuteAsync(claim, end, stopping);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // The connection was changed or removed meanwhile: nobody wants this fetch any more.
        }
        finally
        {
            await over.CancelAsync();
            await keeping;
        }

        return true;
    }

    private async Task<FetchEnd> FetchAsync(IServiceProvider services, FetchClaim claim, FetchBeat beat, CancellationToken cancel)
    {
        try
        {
            var connection = await services.GetRequiredService<AppDb>().Connections.AsNoTracking().SingleOrDefaultAsync(c => c.Id == claim.ConnectionId, cancel);
            return connection is null ? new() : await services.GetRequiredService<FetchDistrict>().ExecuteAsync(connection, beat, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Trouble(log, e);
            return new() { Failure = "Something went wrong on our side. Nothing was saved, and we have been told. Try again tomorrow." };
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A fetch from a district's server could not be looked after")]
    private static partial void Trouble(ILogger log, Exception e);
}
