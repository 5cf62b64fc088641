namespace Counterpart.Pairing;

/// <summary>The least a pair has to offer when only good pairs are wanted, in words. A pair the principal prefers is always good enough.</summary>
public enum GoodPair
{
    /// <summary>At least one brings something the other wants to grow in.</summary>
    OneWay = 0,

    /// <summary>Each brings something the other wants to grow in.</summary>
    BothWays = 1,

    /// <summary>Each brings something, and they can meet (or it is not known that they cannot).</summary>
    BothWaysAndTime = 2,
}
