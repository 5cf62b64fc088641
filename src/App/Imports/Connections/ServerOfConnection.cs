using Counterpart.App.Data;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Imports.EdFi.Api;

namespace Counterpart.App.Imports.Connections;

internal static class ServerOfConnection
{
    /// <summary>What the client needs, the secret in clear: for one conversation and never kept.</summary>
    public static EdFiConnection Server(this DistrictConnection connection, Vault vault, DateTime now)
    {
        var secret = vault.Open<ServerSecret>(Purpose.Connection, connection.SealedSecret);
        return new(new Uri(connection.Address), secret.Key, secret.Secret)
        {
            SchoolYear = connection.SchoolYear ?? DeliveryFixRules.YearOn(now) + 1,
            Tenant = connection.Tenant,
            OtherHosts = ConnectionRules.HostsOf(connection.OtherHosts),
        };
    }
}
