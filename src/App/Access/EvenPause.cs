namespace Counterpart.App.Access;

/// <summary>Makes quick answers last as long as slow ones.</summary>
internal sealed class EvenPause(TimeProvider clock)
{
    private readonly long started = clock.GetTimestamp();

    public async Task RestAsync(CancellationToken cancel)
    {
        var rest = CodeRules.AnswerTakes - clock.GetElapsedTime(started);
        if (rest > TimeSpan.Zero)
        {
            await Task.Delay(rest, clock, cancel);
        }
    }
}
