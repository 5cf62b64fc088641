namespace Counterpart.App.Imports.Deliveries;

/// <summary>Wakes the reader when there is something to read, instead of letting it look all the time.</summary>
public sealed class DeliveryBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0);

    public void Ring() => rung.Release();

    /// <summary>Until it rings, or for that long.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancel) => rung.WaitAsync(atMost, cancel);

    public void Dispose() => rung.Dispose();
}
