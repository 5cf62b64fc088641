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

    /// <summary>A group of three: the best third person added to the proved optimum.</summary>
    BestThirdPerson = 5,
}
