namespace Counterpart.Pairing;

/// <summary>Whether two people can meet in periods both offer.</summary>
public enum Meeting
{
    /// <summary>Not known: at least one of them has not been asked.</summary>
    Unknown = 0,

    /// <summary>Known to share too little time.</summary>
    CannotMeet = 1,

    /// <summary>They share the least a meeting every other week takes.</summary>
    CanMeet = 2,

    /// <summary>They share plenty of time every week.</summary>
    Plenty = 3,
}
