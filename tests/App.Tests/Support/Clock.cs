namespace Counterpart.App.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class Clock : TimeProvider
{
    /// <summary>Monday, August 3, 2026, 9:14 in the morning in Nashville.</summary>
    public static readonly DateTime Start = new(2026, 8, 3, 14, 14, 0, DateTimeKind.Utc);

    private DateTime now = Start;

    public override DateTimeOffset GetUtcNow() => new(now);

    public void Forward(TimeSpan by) => now += by;

    public void SetTo(DateTime utc) => now = utc;
}
