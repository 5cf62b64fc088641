namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>What happens at a visit, and how to get in. Everybody of the pair reads and changes it.</summary>
public sealed record VisitPlan
{
    public IReadOnlyList<AgendaLine> Lines { get; init; } = [];
    public string Parking { get; init; } = "";
    public string SignIn { get; init; } = "";
    public string Bring { get; init; } = "";
    public string Lunch { get; init; } = "";
}
