namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>One person of the checkbox list, as the form sends it.</summary>
public sealed class CandidateRow
{
    public Guid Person { get; set; }
    public bool Ticked { get; set; }
    public DetailsForm Details { get; set; } = new();
}
