namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>One row of a plan as typed.</summary>
public sealed class ActionRowForm
{
    public string? What { get; set; }
    public string? By { get; set; }

    /// <summary>A <see cref="LeadershipPractice"/>.</summary>
    public string? With { get; set; }

    public string? Measure { get; set; }
    public bool IsDone { get; set; }
}
