namespace Counterpart.App.Review;

public enum DraftAct
{
    Ran,
    MarkedGood,
    Locked,
    Unlocked,
    Changed,
    MovedOthers,
    KeptApart,
    Added,
    Separated,
    Undone,
    Finalized,
}
