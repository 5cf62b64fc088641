namespace Counterpart.App.Partnerships.Asks;

/// <summary>Who has the class meanwhile.</summary>
public enum OfferCover
{
    Substitute,
    Aide,

    /// <summary>Whoever made the offer.</summary>
    Leader,

    Other,
}
