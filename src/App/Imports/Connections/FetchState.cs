namespace Counterpart.App.Imports.Connections;

public enum FetchState
{
    Idle,

    /// <summary>Somebody asked; a node will take it.</summary>
    Waiting,

    Fetching,
}
