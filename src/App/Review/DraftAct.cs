namespace Counterpart.App.Review;

public enum DraftAct
{
    Ran,
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
}
