namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>This node's right to fetch for a connection, for as long as nobody takes it away.</summary>
public sealed record FetchClaim(long ConnectionId, Guid Id);
