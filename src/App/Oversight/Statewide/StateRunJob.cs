using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>Works off the orders of states, one school at a time, and tells principals when it is time to. Goes on where a process that was stopped left off.</summary>
public sealed partial class StateRunJob(IServiceScopeFactory scopes, StateRunBell bell, TimeProvider clock, ILogger<StateRunJob> log) : BackgroundService
{
    private static readonly TimeSpan look = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SuggestNextAsync(stoppingToken) || await TellNextAsync(stoppingToken))
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

    private async Task<bool> SuggestNextAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var suggest = scope.ServiceProvider.GetRequiredService<SuggestForSchool>();
        if (await suggest.NextAsync(cancel) is not { } school)
        {
            await suggest.EndAsync(clock.GetUtcNow().UtcDateTime, cancel);
            return false;
        }

        try
        {
            await suggest.ExecuteAsync(school, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One school must not keep the others waiting.
            Trouble(log, e);
            await suggest.LeaveAsync(school, SchoolRunState.Failed, "Something went wrong on our side, and nothing was changed. Suggest partners once more; if it stays so, tell the operator.", cancel);
        }

        return true;
    }

    private async Task<bool> TellNextAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tell = scope.ServiceProvider.GetRequiredService<NoticePrincipals>();
        if (await tell.NextAsync(cancel) is not { } notice)
        {
            return false;
        }

        var written = notice.Written;
        try
        {
            await tell.TellAsync(notice, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node wrote this one.
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One notice must not hold up those after it.
            Trouble(log, e);
            await tell.PutOffAsync(notice.Id, written, cancel);
        }

        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Suggestions ordered by a state could not be looked after")]
    private static partial void Trouble(ILogger log, Exception e);
}
