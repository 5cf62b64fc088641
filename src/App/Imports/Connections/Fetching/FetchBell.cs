namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>Wakes the fetcher of this process when somebody asks; other processes look by themselves.</summary>
public sealed class FetchBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0);

    public void Ring() => rung.Release();

    /// <summary>Until it rings, or for that long.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancel) => rung.WaitAsync(atMost, cancel);

    public void Dispose() => rung.Dispose();
}
