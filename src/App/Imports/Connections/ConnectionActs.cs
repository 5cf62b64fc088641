namespace Counterpart.App.Imports.Connections;

/// <summary>What can be done with a connection.</summary>
public sealed record ConnectionActs(SaveConnection Save, TryConnection Try, AskForFetch Fetch, RemoveConnection Remove);
