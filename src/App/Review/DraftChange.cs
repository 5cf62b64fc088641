using Counterpart.App.Access;

namespace Counterpart.App.Review;

/// <summary>What an act makes of a draft.</summary>
public sealed record DraftChange
{
    public required Actor By { get; init; }
    public required DraftAct Act { get; init; }
    public required IReadOnlyList<DraftPair> Pairs { get; init; }
    public IReadOnlyList<long> PersonIds { get; init; } = [];
    public int? ReturnedTo { get; init; }

    /// <summary>The words of an earlier version, when an undo goes back to it.</summary>
    public byte[]? SealedReasons { get; init; }
}
