namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>The settings of a year of P3, as typed.</summary>
public sealed class PeerYearForm
{
    public string? ClosesOn { get; set; }
    public string? ConcernDays { get; set; }
    public bool UsesResults { get; set; }
    public string? Contact { get; set; }

    /// <summary>The version the form showed; 0 when the year was not open.</summary>
    public int Version { get; set; }
}
