using Counterpart.App.Oversight.Statewide;
using Counterpart.App.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Oversight.Statewide;

/// <summary>The product without the job that works off the state's orders: a test does its steps itself, when it wants.</summary>
public sealed class StillApp : RunningApp
{
    /// <summary>Works off everything that waits.</summary>
    public async Task WorkAsync()
    {
        while (await ActAsync<SuggestForSchool, long?>(s => s.NextAsync(CancellationToken.None)) is { } next)
        {
            await ActAsync<SuggestForSchool, bool>(async s =>
            {
                await s.ExecuteAsync(next, CancellationToken.None);
                return true;
            });
        }

        await ActAsync<SuggestForSchool, bool>(async s =>
        {
            await s.EndAsync(Clock.GetUtcNow().UtcDateTime, CancellationToken.None);
            return true;
        });
    }

    /// <summary>Writes every message that is due.</summary>
    public async Task TellAsync()
    {
        while (await ActAsync<NoticePrincipals, bool>(async tell =>
        {
            if (await tell.NextAsync(CancellationToken.None) is not { } notice)
            {
                return false;
            }

            await tell.TellAsync(notice, CancellationToken.None);
            return true;
        }))
        {
            // Until none is due.
        }
    }

    public Task<int> WrittenToAsync(long person) => WithDbAsync(db => db.Outbox.CountAsync(m => m.PersonId == person));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.Remove(services.Single(s => s.ImplementationType == typeof(StateRunJob))));
    }
}
