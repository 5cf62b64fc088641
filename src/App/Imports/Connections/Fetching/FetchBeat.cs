using System.Globalization;
using Counterpart.App.Imports.EdFi.Api;

namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>Tells the other nodes and the page that a fetch goes on, and ends it when nobody wants it any more.</summary>
internal sealed class FetchBeat(IServiceScopeFactory scopes, FetchClaim claim) : IProgress<EdFiProgress>
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private volatile string progress = "";

    public void Report(EdFiProgress value) => progress = string.Create(CultureInfo.InvariantCulture, $"Reading {value.Resource}: {value.Records:N0} so far.");

    /// <param name="fetch">Ended when the claim is gone.</param>
    /// <param name="over">The fetch has ended.</param>
    public async Task KeepAsync(CancellationTokenSource fetch, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await using (var scope = scopes.CreateAsyncScope())
            {
                if (!await scope.ServiceProvider.GetRequiredService<ClaimFetch>().BeatAsync(claim, progress, CancellationToken.None))
                {
                    await fetch.CancelAsync();
                    return;
                }
            }

            await Task.Delay(Every, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
