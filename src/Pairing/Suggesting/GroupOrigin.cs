namespace Counterpart.Pairing;

/// <summary>Why a group stands as it does.</summary>
public enum GroupOrigin
{
    /// <summary>Chosen by the optimum.</summary>
    Suggested = 0,

    /// <summary>Marked as reviewed by the principal: stays unless freed.</summary>
    Reviewed = 1,

    /// <summary>Locked by the principal: never moved.</summary>
    Locked = 2,

    /// <summary>Already finalized: never moved.</summary>
    Finalized = 3,

    /// <summary>Held together by an always rule.</summary>
    AlwaysRule = 4,

    /// <summary>A group of three made for one of several people left over: the best third person added to the proved optimum.</summary>
    BestThirdPerson = 5,

    /// <summary>The group of three of an odd number, chosen together with the pairs: no other group of three and no other pairs of the rest are better.</summary>
    BestThree = 6,
}
