namespace Counterpart.Pairing;

/// <summary>Why a card should be looked at first.</summary>
public enum LookReason
{
    /// <summary>Neither brings anything the other is known to want.</summary>
    NothingEitherWay = 0,

    /// <summary>One-way although a wish is known and stays unmet, and nothing suggests the pair is wanted all the same; the person named brings nothing yet.</summary>
    OneWay = 1,

    /// <summary>They are known to share no time, and cover is dear.</summary>
    NoSharedTime = 2,

    /// <summary>The group stands against a rule: a kept group breaks one, or a preferred partner is somewhere else.</summary>
    RuleTension = 3,

    /// <summary>The roster changed for the person named.</summary>
    RosterChanged = 4,

    /// <summary>The person named is in two partnerships.</summary>
    TwoPartnerships = 5,

    /// <summary>There are neither results nor a card of the person named.</summary>
    NothingKnown = 6,
}
