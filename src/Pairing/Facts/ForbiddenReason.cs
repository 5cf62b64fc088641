namespace Counterpart.Pairing;

/// <summary>Why two people may not be suggested as partners. When several hold, the first in this order is told.</summary>
public enum ForbiddenReason
{
    /// <summary>They may.</summary>
    None = 0,

    /// <summary>One of them does not take part this year.</summary>
    NotTakingPart = 1,

    /// <summary>One is the other's observer of record.</summary>
    Observer = 2,

    /// <summary>One is the other's manager.</summary>
    Manager = 3,

    /// <summary>A never rule.</summary>
    NeverRule = 4,

    /// <summary>Both are vacant seats.</summary>
    BothVacant = 5,
}
