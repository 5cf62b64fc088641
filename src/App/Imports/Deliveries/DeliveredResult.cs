namespace Counterpart.App.Imports.Deliveries;

/// <summary>One result of a delivery while it is read: small, because a state's file has more than a million.</summary>
internal readonly record struct DeliveredResult(int Person, int Row, int Thousandths, int Observer, int Day, short SchoolYear, byte Indicator);
