using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Counterpart.App.Tests.Messages.Calendars;

/// <summary>A real CalDAV server (radicale, from the system's packages) with one empty calendar.</summary>
internal sealed class CalendarServer : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("counterpart-caldav-");
    private readonly Process process;
    private readonly HttpClient http;

    private CalendarServer()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var start = new ProcessStartInfo("radicale", ["--server-hosts", $"127.0.0.1:{port}", "--auth-type", "none", "--storage-filesystem-folder", folder.FullName])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["RADICALE_CONFIG"] = "";
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException("radicale is not installed (apt-get install radicale)", e);
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        http = new() { BaseAddress = new($"http://127.0.0.1:{port}/u/"), DefaultRequestVersion = HttpVersion.Version10 };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("u:x"u8));
    }

    public static async Task<CalendarServer> StartAsync()
    {
        var server = new CalendarServer();
        for (var patience = 0; patience < 300; patience++)
        {
            try
            {
                using var made = await server.http.SendAsync(new(new("MKCALENDAR"), "meetings/"));
                Assert.Equal(HttpStatusCode.Created, made.StatusCode);
                return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new TimeoutException("radicale did not start");
    }

    /// <summary>Puts one meeting, with what was moved of it, onto the calendar.</summary>
    public async Task<HttpStatusCode> PutAsync(string name, string file) => (await SendAsync("PUT", $"{name}.ics", "text/calendar", file)).Status;

    /// <summary>How many meetings the server finds between two instants.</summary>
    public async Task<int> CountAsync(string from, string until)
    {
        var query = $"""<c:calendar-query xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:d="DAV:"><d:prop><d:getetag/></d:prop><c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"><c:time-range start="{from}" end="{until}"/></c:comp-filter></c:comp-filter></c:filter></c:calendar-query>""";
        return (await SendAsync("REPORT", "", "application/xml", query)).Body.Split("<getetag").Length - 1;
    }

    /// <summary>radicale 3.1 now and then closes a connection without having looked at the request: then it is asked again.</summary>
    private async Task<(HttpStatusCode Status, string Body)> SendAsync(string verb, string path, string type, string body)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var request = new HttpRequestMessage(new(verb), $"meetings/{path}") { Content = new StringContent(body, Encoding.UTF8, type) };
                using var answer = await http.SendAsync(request);
                return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
            }
            catch (HttpRequestException) when (tries < 5)
            {
                await Task.Delay(100);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }
}
