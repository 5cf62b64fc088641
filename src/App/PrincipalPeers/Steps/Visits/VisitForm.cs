namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>Where and when a visit is, as typed.</summary>
public sealed class VisitForm
{
    public int Version { get; set; }

    /// <summary>The public id of the one who is visited.</summary>
    public string? Host { get; set; }

    public string? On { get; set; }
    public string? From { get; set; }
    public string? Minutes { get; set; }
    public bool ByMail { get; set; }
}
