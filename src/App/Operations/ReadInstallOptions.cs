using System.Net;
using System.Net.Sockets;

namespace Counterpart.App.Operations;

public static class ReadInstallOptions
{
    private const int DemoPort = 5080;

    public static InstallOptions From(IConfiguration configuration, string command)
    {
        var isDemo = string.Equals(configuration["Counterpart:Demo"] ?? (command is "demo" or "seed" ? "true" : "false"), "true", StringComparison.OrdinalIgnoreCase);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        var urls = configuration["Counterpart:Urls"] ?? $"http://127.0.0.1:{(isDemo ? FreePort(DemoPort) : DemoPort)}";
        return new InstallOptions
        {
            IsDemo = isDemo,
            DataFolder = Path.GetFullPath(configuration["Counterpart:Data"] ?? Path.Combine(home, "counterpart", isDemo ? "demo" : "serve")),
            Database = configuration["Counterpart:Database"] ?? "",
            Smtp = configuration["Counterpart:Smtp"] ?? "",
            MailFrom = configuration["Counterpart:MailFrom"] ?? "counterpart@localhost",
            AllowsPrivateNetworks = string.Equals(configuration["Counterpart:AllowPrivateNetworks"] ?? (isDemo ? "true" : "false"), "true", StringComparison.OrdinalIgnoreCase),
            Urls = urls,
            Address = (configuration["Counterpart:Address"] ?? urls.Split(';')[0]).TrimEnd('/'),
        };
    }

    /// <summary>The demo never listens to the network: its people are made up, but a habit of opening it is not.</summary>
    public static string ObjectionTo(InstallOptions options) => options.IsDemo && !options.Urls.Split(';').All(IsLoopback)
        ? $"The demo answers on this machine only. Leave out --urls {options.Urls}, or use a 127.0.0.1 address. For the real thing: serve."
        : "";

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsLoopback;

    /// <summary>The usual port, or any free one when somebody already listens there.</summary>
    private static int FreePort(int wanted)
    {
        try
        {
            using var usual = new TcpListener(IPAddress.Loopback, wanted);
            usual.Start();
            return wanted;
        }
        catch (SocketException)
        {
            using var any = new TcpListener(IPAddress.Loopback, 0);
            any.Start();
            return ((IPEndPoint)any.LocalEndpoint).Port;
        }
    }
}
