namespace Counterpart.Pairing;

/// <summary>Why a person is in no group.</summary>
public enum LeftOutReason
{
    /// <summary>Said "not this year". Never shown to others.</summary>
    NotThisYear = 0,

    /// <summary>Nobody else takes part.</summary>
    OnlyPersonTakingPart = 1,

    /// <summary>The number is odd and a group of three was declined.</summary>
    OddAndGroupOfThreeDeclined = 2,

    /// <summary>Every candidate is ruled out by a never rule, as manager or as observer of record, or is held by a kept group.</summary>
    EveryCandidateForbidden = 3,

    /// <summary>There are candidates, but none makes a pair worth the threshold (or, in research mode, fits).</summary>
    NobodyWorthTheThreshold = 4,

    /// <summary>There are candidates, but all of them are better placed with somebody else and no group of three is possible.</summary>
    CandidatesTaken = 5,
}
