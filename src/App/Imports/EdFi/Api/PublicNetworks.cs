using System.Net;
using System.Net.Sockets;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>Tells the internet from everything that only looks like it from inside: this machine, the network around it, the metadata services of clouds, and ways into these through other kinds of addresses.</summary>
internal static class PublicNetworks
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            // IPv4: this host, private, shared, loopback, link-local (metadata), protocol and test networks, relays, multicast, reserved; and one cloud's own service.
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32",

            // IPv6, of 2000::/3: protocol assignments with Teredo, documentation.
            "2001::/23", "2001:db8::/32", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    public static bool Have(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Have(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            var bytes = address.GetAddressBytes();
            if (Translated.Contains(address))
            {
                return Have(new IPAddress(bytes.AsSpan(12)));
            }

            if (SixToFour.Contains(address))
            {
                return Have(new IPAddress(bytes.AsSpan(2, 4)));
            }

            if (!Global.Contains(address))
            {
                return false;
            }
        }

        return !Array.Exists(NotPublic, n => n.Contains(address));
    }
}
