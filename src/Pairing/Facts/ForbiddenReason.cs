namespace Counterpart.Pairing;

/// <summary>Why two people may not be suggested as partners.</summary>
public enum ForbiddenReason
{
    /// <summary>They may.</summary>
    None = 0,

    /// <summary>A never rule.</summary>
    NeverRule = 1,

    /// <summary>One is the other's manager.</summary>
    Manager = 2,

    /// <summary>One is the other's observer of record.</summary>
    Observer = 3,

    /// <summary>One of them does not take part this year.</summary>
    NotTakingPart = 4,
}
