namespace Counterpart.Pairing;

/// <summary>Who gets a partner.</summary>
public enum PairingAim
{
    /// <summary>Everyone taking part gets a partner: as many pairs as possible, then the most points.</summary>
    Everyone = 0,

    /// <summary>Only good pairs, as told by <see cref="GoodPair"/>; others stay without partner, with the reason.</summary>
    GoodOnly = 1,
}
