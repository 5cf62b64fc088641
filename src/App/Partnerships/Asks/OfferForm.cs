namespace Counterpart.App.Partnerships.Asks;

/// <summary>An offer of time as typed.</summary>
public sealed class OfferForm
{
    public string? Day { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public string? Period { get; set; }
    public OfferCover? Cover { get; set; }
    public string? Note { get; set; }
}
