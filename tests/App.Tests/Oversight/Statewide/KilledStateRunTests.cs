using System.Diagnostics;
using System.Globalization;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Oversight.Statewide;

/// <summary>A process that is killed anywhere while it suggests partners school by school leaves each school all or nothing, and the next one goes on.</summary>
public sealed class KilledStateRunTests : IDisposable
{
    private const string Drafts = "SELECT count(*) FROM DraftVersions WHERE Act = 'RanByState'";
    private const string Done = "SELECT count(*) FROM StateRunSchools WHERE State = 'Done'";
    private const string Notices = "SELECT count(*) FROM SuggestionNotices";
    private static readonly int kills = 5 * Soak.Kills;
    private readonly DemoCopies demo = new();

    [Fact]
    public async Task A_kill_anywhere_leaves_each_school_all_or_nothing_and_the_next_process_goes_on()
    {
        await demo.FillAsync();
        var watch = new Stopwatch();
        using (var whole = await demo.StartAsync("whole"))
        {
            var browser = await LeadAsync(whole);
            watch.Start();
            await OrderAsync(browser);
        }

        var schools = demo.Count("whole", Drafts);
        Assert.InRange(schools, 2, 20);
        for (var kill = 1; kill <= kills; kill++)
        {
            var data = $"killed{kill}";
            await KillAsync(data, watch.Elapsed * kill / (kills + 1));
            var done = demo.Count(data, Done);
            Assert.Equal((done, done), (demo.Count(data, Drafts), demo.Count(data, Notices)));
            await GoOnAsync(data, schools);
            demo.Forget(data);
        }

        Soak.Tell(string.Create(CultureInfo.InvariantCulture, $"{kills} kills while the state suggests partners: each school all or nothing, and the next process went on"));
    }

    public void Dispose() => demo.Dispose();

    private async Task KillAsync(string data, TimeSpan after)
    {
        using var served = await demo.StartAsync(data);
        var ordering = OrderAsync(await LeadAsync(served));
        await Task.WhenAny(ordering, Task.Delay(after));
        served.Kill();
        await Task.WhenAny(ordering);
        _ = ordering.Exception; // Its connection was cut: that is the point.
    }

    private async Task GoOnAsync(string data, long schools)
    {
        using (var again = await demo.StartAsync(data))
        {
            var browser = await LeadAsync(again);
            await browser.OpenAsync("/state/suggestions");
            if (demo.Count(data, "SELECT count(*) FROM StateRuns") == 0)
            {
                await browser.PressAsync("Suggest partners for");
            }

            await ReadyAsync(browser);
        }

        Assert.Equal((schools, schools, schools), (demo.Count(data, Drafts), demo.Count(data, Done), demo.Count(data, Notices)));
        Assert.Equal("ok", demo.Scalar(data, "PRAGMA integrity_check"));
    }

    private static async Task OrderAsync(Browser browser)
    {
        await browser.OpenAsync("/state/suggestions");
        await browser.PressAsync("Suggest partners for");
        await ReadyAsync(browser);
    }

    private static async Task ReadyAsync(Browser browser)
    {
        for (var tries = 0; browser.Now.Page.QuerySelector("[data-poll]") is not null; tries++)
        {
            Assert.True(tries < 600, "A few small schools were not done within a minute");
            await Task.Delay(100);
            await browser.FollowAsync("Look again");
        }
    }

    private static async Task<Browser> LeadAsync(ServedProcess served)
    {
        var browser = await served.BrowserAsync();
        await browser.OpenAsync("/demo");
        await browser.PressAsync("Pat Simmons");
        return browser;
    }
}
