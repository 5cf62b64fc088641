namespace Counterpart.App.Partnerships.Asks;

public enum OfferAnswer
{
    Works,
    AnotherTime,
}
