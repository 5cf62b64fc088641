using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Counterpart.App.Tests.Support;

/// <summary>The product as a process of its own, as somebody starts it: a real port, a real file, and it can be killed.</summary>
public sealed class ServedProcess : IDisposable
{
    private const string Colon = ": ";
    private readonly Process process;
    private readonly TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ServedProcess(string command, string data)
    {
        process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, command, "--data", data, "--urls", $"http://127.0.0.1:{FreePort()}"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.BeginOutputReadLine();
    }

    /// <summary>A browser of somebody who has not signed in, once the product answers.</summary>
    public async Task<Browser> BrowserAsync() => new(await ClientAsync(), null);

    /// <summary>Asks for compressed answers, as every browser does.</summary>
    public async Task<HttpClient> ClientAsync() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All })
    {
        BaseAddress = new Uri(await address.Task.WaitAsync(TimeSpan.FromMinutes(3))),
    };

    /// <summary>No goodbye: what was not on the disk is gone.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
        SqliteConnection.ClearAllPools();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Heard(string? line)
    {
        if (line is null)
        {
            address.TrySetException(new InvalidOperationException("The product stopped before it answered."));
        }
        else if (line.StartsWith("Counterpart ", StringComparison.Ordinal) && line.Contains(Colon, StringComparison.Ordinal))
        {
            address.TrySetResult(line[(line.LastIndexOf(Colon, StringComparison.Ordinal) + Colon.Length)..]);
        }
    }
}
