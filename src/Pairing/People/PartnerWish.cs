namespace Counterpart.Pairing;

/// <summary>What a person's card says about last year's partner.</summary>
public enum PartnerWish
{
    /// <summary>Nothing said, or no view.</summary>
    NoView = 0,

    /// <summary>Again with last year's partner.</summary>
    Again = 1,

    /// <summary>Someone new.</summary>
    SomeoneNew = 2,
}
