namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>An action plan as typed.</summary>
public sealed class ActionPlanForm
{
    public int Version { get; set; }
    public string? Focus { get; set; }
    public string? SecondFocus { get; set; }
    public string? Why { get; set; }
    public List<ActionRowForm> Rows { get; set; } = [];
    public string? Questions { get; set; }
    public string? Pasted { get; set; }

    /// <summary>The attached file goes.</summary>
    public bool DropFile { get; set; }
}
