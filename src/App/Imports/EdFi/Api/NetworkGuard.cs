using System.Net;
using System.Net.Sockets;
using System.Security;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>Connects to addresses on the internet only, unless the operator allows more. The address that was looked at is the one that is connected to, so a name cannot point elsewhere in between.</summary>
/// <param name="resolve">How a name becomes addresses.</param>
public sealed class NetworkGuard(bool allowsPrivate, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    public NetworkGuard(bool allowsPrivate)
        : this(allowsPrivate, Dns.GetHostAddressesAsync)
    {
    }

    /// <summary>Whether one can tell without asking anybody that we would not go there.</summary>
    public bool Refuses(Uri address) => !allowsPrivate && (address.IsLoopback || (IPAddress.TryParse(address.DnsSafeHost, out var ip) && !PublicNetworks.Have(ip)));

    /// <exception cref="SecurityException">The name has an address that is not on the internet.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var to = context.DnsEndPoint;
        var addresses = IPAddress.TryParse(to.Host, out var ip) ? [ip] : await resolve(to.Host, cancel);
        if (!allowsPrivate && !Array.TrueForAll(addresses, PublicNetworks.Have))
        {
            throw new SecurityException($"{to.Host} is not on the internet");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, to.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
