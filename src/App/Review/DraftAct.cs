namespace Counterpart.App.Review;

public enum DraftAct
{
    Ran,

    /// <summary>Suggestions that the state ordered for many schools at once.</summary>
    RanByState,

    MarkedGood,
    Unmarked,
    Locked,
    Unlocked,
    Changed,
    MovedOthers,
    KeptApart,
    Added,
    HeldSeat,
    LearnTogether,
    Focused,
    Separated,
    Undone,
    Finalized,
    KeptEarlier,
    Restored,
    Ended,
    Filled,

    /// <summary>Changes that came back in a workbook.</summary>
    FromWorkbook,
}
