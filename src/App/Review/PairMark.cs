namespace Counterpart.App.Review;

public enum PairMark
{
    None,
    Good,
    Locked,
    Finalized,
}
