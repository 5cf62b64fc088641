namespace Counterpart.App.PrincipalPeers.Steps.Calls;

/// <summary>When a call is, as typed: by the writer's own clock.</summary>
public sealed class CallForm
{
    public int Version { get; set; }
    public string? On { get; set; }
    public string? From { get; set; }
    public string? Minutes { get; set; }
    public bool ByMail { get; set; }
}
