using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Counterpart.App.Tests.Messages;

/// <summary>A real mail server (aiosmtpd, from the system's packages) that keeps each message as a file in a folder.</summary>
internal sealed class MailSink : IDisposable
{
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("counterpart-mail-").FullName, "box");
    private readonly Process process;

    public MailSink()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        // Its words must not reach our own output: the test runner speaks over it.
        var start = new ProcessStartInfo("aiosmtpd", ["-n", "-l", $"127.0.0.1:{Port}", "-c", "aiosmtpd.handlers.Mailbox", folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException("aiosmtpd is not installed (apt-get install python3-aiosmtpd)", e);
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Port { get; }

    /// <summary>Waits until it listens.</summary>
    public async Task<MailSink> ReadyAsync()
    {
        for (var patience = 0; patience < 300; patience++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return this;
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }

        throw new TimeoutException("aiosmtpd did not start");
    }

    /// <summary>The first message that arrives.</summary>
    public async Task<string> FirstAsync()
    {
        for (var patience = 0; patience < 300; patience++)
        {
            if (Directory.Exists(folder + "/new") && Directory.GetFiles(folder + "/new") is [var file, ..])
            {
                return await File.ReadAllTextAsync(file);
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("No message arrived");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }
}
