using System.Diagnostics;
using System.Globalization;
using System.Text;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Imports.Deliveries;

/// <summary>A process that is killed anywhere between the first byte of a state's file and the last of its publication leaves all or nothing, and the next one goes on.</summary>
public sealed class KilledDeliveryTests : IDisposable
{
    private static readonly int kills = 5 * Soak.Kills;
    private const int Rows = 3000;
    private const int FilesOfTheDemo = 2;
    private readonly DemoCopies demo = new();

    [Fact]
    public async Task A_kill_anywhere_leaves_all_or_nothing_and_the_next_process_goes_on()
    {
        await demo.FillAsync();
        var before = demo.Count(DemoCopies.Filled, "SELECT count(*) FROM People");
        var school = (string)demo.Scalar(DemoCopies.Filled, "SELECT d.Number || '-' || s.Number FROM ProgramSchools p JOIN Schools s ON s.Id = p.SchoolId JOIN Districts d ON d.Id = s.DistrictId LIMIT 1");
        var watch = Stopwatch.StartNew();
        using (var whole = await demo.StartAsync("whole"))
        {
            var browser = await LeadAsync(whole);
            watch.Restart();
            await SendAsync(browser, school);
        }

        var full = watch.Elapsed;
        Assert.Equal(before + Rows, demo.Count("whole", "SELECT count(*) FROM People"));
        for (var kill = 1; kill <= kills; kill++)
        {
            var data = $"killed{kill}";
            await KillAsync(data, school, full * kill / (kills + 1));
            Assert.Contains(demo.Count(data, "SELECT count(*) FROM People") - before, new long[] { 0, Rows });
            await GoOnAsync(data, before);
            demo.Forget(data);
        }

        Soak.Tell(string.Create(CultureInfo.InvariantCulture, $"{kills} kills between the first byte and the last: all or nothing each time, and the next process went on"));
    }

    public void Dispose() => demo.Dispose();

    private async Task KillAsync(string data, string school, TimeSpan after)
    {
        using var served = await demo.StartAsync(data);
        var sending = SendAsync(await LeadAsync(served), school);
        await Task.WhenAny(sending, Task.Delay(after));
        served.Kill();
        await Task.WhenAny(sending);
        _ = sending.Exception; // Its connection was cut: that is the point.
    }

    private async Task GoOnAsync(string data, long before)
    {
        var came = demo.Count(data, "SELECT count(*) FROM Deliveries WHERE FileName = 'many.csv'") > 0;
        using (var again = await demo.StartAsync(data))
        {
            var browser = await LeadAsync(again);
            await browser.OpenAsync("/state/imports");
            if (came)
            {
                await browser.FollowAsync("many.csv");
                await DistrictInTest.ReadAsync(browser);
                if (browser.Now.Text.Contains("Not saved yet", StringComparison.Ordinal))
                {
                    await browser.PressAsync("Save");
                }
            }

            await SweptAsync(data);
        }

        Assert.Equal(before + (came ? Rows : 0), demo.Count(data, "SELECT count(*) FROM People"));
        Assert.Equal(0, demo.Count(data, "SELECT count(*) FROM StagedPeople s JOIN Deliveries d ON d.Id = s.DeliveryId WHERE d.State = 'Published'"));
        Assert.Equal("ok", demo.Scalar(data, "PRAGMA integrity_check"));
        Assert.Equal(0, demo.Count(data, "SELECT count(*) FROM pragma_foreign_key_check"));
        Assert.Equal(FilesOfTheDemo, Directory.GetFiles(Path.Combine(demo.Path(data), "deliveries")).Length);
    }

    /// <summary>Staged rows are swept in the background.</summary>
    private async Task SweptAsync(string data)
    {
        for (var tries = 0; tries < 300 && demo.Count(data, "SELECT count(*) FROM StagedPeople s JOIN Deliveries d ON d.Id = s.DeliveryId WHERE d.State = 'Published'") > 0; tries++)
        {
            await Task.Delay(100);
        }
    }

    private static async Task SendAsync(Browser browser, string school)
    {
        var text = new StringBuilder("person_id,name,email,school_id,grades,subjects\n");
        for (var row = 1; row <= Rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"K{row},Row {row},row{row}@killed.example,{school},6,Math\n");
        }

        await DistrictInTest.SendAsync(browser, "/state", Counterpart.App.Imports.FileKind.Roster, text.ToString());
        await browser.PressAsync("Save");
    }

    private static async Task<Browser> LeadAsync(ServedProcess served)
    {
        var browser = await served.BrowserAsync();
        await browser.OpenAsync("/demo");
        await browser.PressAsync("Pat Simmons");
        return browser;
    }
}
