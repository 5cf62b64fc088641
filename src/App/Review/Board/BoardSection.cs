namespace Counterpart.App.Review.Board;

/// <summary>Where a pair stands on the board, in reading order.</summary>
public enum BoardSection
{
    LookFirst,
    Ready,
    Good,
    Locked,
    Finalized,
}
