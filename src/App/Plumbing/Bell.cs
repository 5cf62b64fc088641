namespace Counterpart.App.Plumbing;

/// <summary>Wakes work in the background when there is something to do, instead of letting it look all the time.</summary>
public abstract class Bell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0);

    public void Ring() => rung.Release();

    /// <summary>Until it rings, or for that long.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancel) => rung.WaitAsync(atMost, cancel);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            rung.Dispose();
        }
    }
}
