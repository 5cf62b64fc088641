using Counterpart.App.Review.Board;

namespace Counterpart.App.Review.Finalizing;

/// <summary>One pair on the page that checks before finalizing.</summary>
/// <param name="Focus">Indicator codes: chosen, or proposed.</param>
/// <param name="Block">What stops it, or null.</param>
/// <param name="IsTicked">Will be finalized unless the principal unticks it.</param>
public sealed record FinalizeRow(BoardPair Pair, IReadOnlyList<string> Focus, FinalizeBlock? Block, bool IsTicked);
