namespace Counterpart.App.Partnerships.Meetings;

/// <summary>The totals of one month of a printed log, as typed.</summary>
public sealed class TotalsForm
{
    /// <summary>"2026-09".</summary>
    public string? Month { get; set; }

    public string? Meetings { get; set; }
    public string? Minutes { get; set; }
}
