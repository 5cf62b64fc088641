using Counterpart.App.Partnerships.Workspace;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>An offer on a page of its pair, with what the pair may say to it.</summary>
public sealed record OfferCard(OwnPair Pair, OfferLine Offer);
