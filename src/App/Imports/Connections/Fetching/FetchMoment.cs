using Counterpart.App.Data;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Imports.EdFi.Api;

namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>The outside of a fetch: the server's client, the place for files, the seal and the time.</summary>
public sealed record FetchMoment(EdFiClient Client, DeliveryFiles Files, Vault Vault, TimeProvider Clock);
