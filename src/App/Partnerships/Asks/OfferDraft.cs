namespace Counterpart.App.Partnerships.Asks;

/// <summary>An offer of time, understood.</summary>
public sealed record OfferDraft(DateOnly Day, TimeOnly? StartsAt, TimeOnly? EndsAt, string Period, OfferCover Cover, string Note);
