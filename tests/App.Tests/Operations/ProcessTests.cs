using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Parser;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Operations;

/// <summary>The product as somebody starts it: a process of its own on a real port and a real file.</summary>
public sealed class ProcessTests : IDisposable
{
    private const int Kills = 5;
    private const int Rows = 400;
    private readonly DemoCopies demo = new();

    [Fact]
    public async Task A_kill_in_the_middle_of_a_save_leaves_all_rows_or_none()
    {
        var full = await SaveAsync("whole", killAfter: null);
        Assert.Equal((Rows, 1), Kept("whole"));
        for (var kill = 1; kill <= Kills; kill++)
        {
            var data = $"killed{kill}";
            await SaveAsync(data, full * kill / (Kills + 1));
            Assert.Contains(Kept(data), new[] { (0L, 0L), (Rows, 1L) });
            Assert.Equal("ok", demo.Scalar(data, "PRAGMA integrity_check"));
            Assert.Equal(0, demo.Count(data, "SELECT count(*) FROM pragma_foreign_key_check"));
        }

        await StartsAgainAsync("killed1");
    }

    [Fact]
    public async Task A_demo_of_an_earlier_version_is_made_anew()
    {
        await demo.FillAsync();
        var people = demo.Count(DemoCopies.Filled, "SELECT count(*) FROM People");
        using (var first = await demo.StartAsync("earlier"))
        {
            Assert.Equal(HttpStatusCode.OK, (await (await first.BrowserAsync()).OpenAsync("/demo")).Status);
        }

        demo.Execute("earlier", "UPDATE InstallFacts SET Value = 'of an earlier version' WHERE Name = 'schema'; UPDATE People SET Name = 'Old Name'");
        using var again = await demo.StartAsync("earlier");
        var browser = await PrincipalAsync(again);

        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/school/people")).Status);
        Assert.Equal((people, 0L), (demo.Count("earlier", "SELECT count(*) FROM People"), demo.Count("earlier", "SELECT count(*) FROM People WHERE Name = 'Old Name'")));
    }

    [Fact]
    public async Task Styles_scripts_and_symbols_arrive_from_a_build_that_was_never_published()
    {
        using var served = new ServedProcess("serve", demo.Path("styles"));
        using var http = await served.ClientAsync();
        var page = await new HtmlParser().ParseDocumentAsync(await http.GetStringAsync(new Uri("/", UriKind.Relative)));
        string[] files = [.. page.QuerySelectorAll("link[href], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!), "/img/sprite.svg"];

        Assert.True(files.Length > 4);
        foreach (var file in files)
        {
            var content = await http.GetByteArrayAsync(new Uri(file, UriKind.Relative));
            Assert.True(content.Length > 200, $"{file} has {content.Length} bytes");
        }
    }

    [Fact]
    public async Task A_file_far_over_the_limit_is_turned_away_with_words_on_a_real_port()
    {
        using var served = await demo.StartAsync("large");
        var browser = await PrincipalAsync(served);
        await browser.OpenAsync("/school/imports/new");

        var answer = await browser.UploadAsync("Check this file", "huge.csv", new byte[40 * 1024 * 1024], ("Roster", "on"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("10 MB", answer.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_in_words()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "serve", "--data", demo.Path("taken"), "--urls", address]) { RedirectStandardError = true, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(2, process.ExitCode);
        Assert.EndsWith($"Failed to bind to address {address}: address already in use. Stop what answers there, or choose another address with --urls.", (await error).TrimEnd(), StringComparison.Ordinal);
    }

    public void Dispose() => demo.Dispose();

    /// <returns>How long the save took.</returns>
    private async Task<TimeSpan> SaveAsync(string data, TimeSpan? killAfter)
    {
        using var served = await demo.StartAsync(data);
        var browser = await PrincipalAsync(served);
        await browser.OpenAsync("/school/imports/new");
        await browser.UploadAsync("Check this file", "more.csv", Roster(), ("Roster", "on"));
        var watch = Stopwatch.StartNew();
        var saving = browser.PressOnlyAsync($"Save {Rows} rows now");
        if (killAfter is not { } wait)
        {
            Assert.Equal(HttpStatusCode.Found, (await saving).Status);
            return watch.Elapsed;
        }

        await Task.WhenAny(saving, Task.Delay(wait));
        served.Kill();
        await Task.WhenAny(saving);
        return watch.Elapsed;
    }

    private async Task StartsAgainAsync(string data)
    {
        using var again = await demo.StartAsync(data);
        var browser = await PrincipalAsync(again);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/school/people")).Status);
    }

    /// <summary>People of the file, and entries in the audit that say it was saved.</summary>
    private (long People, long Entries) Kept(string data) => (
        demo.Count(data, "SELECT count(*) FROM People WHERE Name LIKE 'Row %'"),
        demo.Count(data, "SELECT count(*) FROM Audit WHERE Action = 'import.saved'") - demo.Count("filled", "SELECT count(*) FROM Audit WHERE Action = 'import.saved'"));

    private static async Task<Browser> PrincipalAsync(ServedProcess served)
    {
        var browser = await served.BrowserAsync();
        await browser.OpenAsync("/demo");
        await browser.PressAsync("Renee Holt");
        return browser;
    }

    private static byte[] Roster()
    {
        var text = new StringBuilder("person_id,name,email,grades,subjects\n");
        for (var row = 1; row <= Rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"K{row},Row {row},row{row}@killed.example,6,Math\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
