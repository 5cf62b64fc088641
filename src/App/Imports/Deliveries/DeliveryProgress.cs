using System.Collections.Concurrent;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>How far the readings of this process are: for the page that waits, and worth nothing after a restart.</summary>
public sealed class DeliveryProgress
{
    private readonly ConcurrentDictionary<long, int> rows = [];

    /// <summary>The last row read of a delivery, or 0.</summary>
    public int RowOf(long deliveryId) => rows.GetValueOrDefault(deliveryId);

    public IProgress<int> Of(long deliveryId) => new Told(this, deliveryId);

    public void Forget(long deliveryId) => rows.TryRemove(deliveryId, out _);

    private sealed class Told(DeliveryProgress progress, long deliveryId) : IProgress<int>
    {
        private const int Every = 1000;

        public void Report(int value)
        {
            if (value % Every == 0)
            {
                progress.rows[deliveryId] = value;
            }
        }
    }
}
