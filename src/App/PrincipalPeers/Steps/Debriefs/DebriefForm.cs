namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

public sealed class DebriefForm
{
    public int Version { get; set; }
    public string? Learned { get; set; }

    /// <summary>In the order of <see cref="LeadershipPractices.All"/>.</summary>
    public List<string?> Ideas { get; set; } = [];

    public string? Keep { get; set; }
    public string? How { get; set; }
}
