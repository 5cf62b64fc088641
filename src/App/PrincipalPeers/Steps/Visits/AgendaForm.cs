namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>The agenda of a visit as typed.</summary>
public sealed class AgendaForm
{
    public int Version { get; set; }
    public List<AgendaLineForm> Lines { get; set; } = [];

    /// <summary>A line to add; empty for none.</summary>
    public string? New { get; set; }

    public string? NewMinutes { get; set; }
    public string? Parking { get; set; }
    public string? SignIn { get; set; }
    public string? Bring { get; set; }
    public string? Lunch { get; set; }
}
