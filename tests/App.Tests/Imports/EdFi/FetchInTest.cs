using Counterpart.App.Imports.EdFi.Api;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>A fetch from a server of its own, on a clock on which waiting takes no time.</summary>
internal sealed class FetchInTest : IAsyncDisposable
{
    private static readonly EdFiLimits limits = new() { PageSize = 2, Answer = TimeSpan.FromSeconds(2), MostBytes = 1 << 16 };

    public HurriedClock Clock { get; } = new(limits.Answer);

    public MemoryStream Zip { get; } = new();

    public EdFiServer Server { get; private set; } = null!;

    public async ValueTask StartAsync() => Server = await EdFiServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Zip.DisposeAsync();
        await Server.DisposeAsync();
    }

    public async Task<EdFiFetch> FetchAsync(Func<EdFiConnection, EdFiConnection>? change = null, int tries = 4, bool isGone = false)
    {
        Zip.SetLength(0);
        Server.Asked.Clear();
        using var http = new HttpClient(EdFiClient.Handler(new NetworkGuard(allowsPrivate: true)));
        var connection = new EdFiConnection(isGone ? new("http://127.0.0.1/") : Server.Address, "key", "secret");
        return await new EdFiClient(http, limits with { Tries = tries }, Clock).FetchAsync(change?.Invoke(connection) ?? connection, Zip, null, TestContext.Current.CancellationToken);
    }
}
