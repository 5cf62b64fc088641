namespace Counterpart.Pairing;

/// <summary>What a quiet note says.</summary>
public enum QuietNoteKind
{
    /// <summary>The person's results rest on one observation each.</summary>
    SingleObservation = 0,

    /// <summary>A wish is known only as the lowest of the own results.</summary>
    RelativeWords = 1,

    /// <summary>The person has not said which periods are offered.</summary>
    UnknownTime = 2,

    /// <summary>Results without anything to grow in, and no card that asks.</summary>
    EvenProfile = 3,
}
