namespace Counterpart.App.CheckIns;

/// <summary>What a pair said it needs.</summary>
public enum CheckInNeed
{
    Time,
    Substitute,
    Resource,

    /// <summary>Asked, and they need nothing.</summary>
    Nothing,
}
