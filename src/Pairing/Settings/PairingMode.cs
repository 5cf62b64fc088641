namespace Counterpart.Pairing;

/// <summary>What kind of partnership is sought.</summary>
public enum PairingMode
{
    /// <summary>Partners who each bring something.</summary>
    TwoWay = 0,

    /// <summary>The published experiment: a result below the growth threshold with a partner at strength on the same indicators; results only, one-way by nature.</summary>
    Research = 1,
}
