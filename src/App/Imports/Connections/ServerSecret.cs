namespace Counterpart.App.Imports.Connections;

/// <summary>What a server knows us by. Never shown again once it is kept.</summary>
public sealed record ServerSecret(string Key, string Secret);
