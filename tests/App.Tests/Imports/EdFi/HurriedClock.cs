namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>A clock on which waiting takes no time and is written down; time-outs last as long as they say.</summary>
internal sealed class HurriedClock(TimeSpan timeout) : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => now;

    public void Forward(TimeSpan by) => now += by;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == timeout || dueTime == Timeout.InfiniteTimeSpan)
        {
            return System.CreateTimer(callback, state, dueTime, period);
        }

        Waits.Add(dueTime);
        now += dueTime;
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
