namespace Counterpart.App.Review;

/// <summary>Two people (or three, or one and a vacant seat) of the draft.</summary>
/// <param name="Id">Stands in the address of the pair's page.</param>
/// <param name="People">Person ids.</param>
/// <param name="VacantSeatId">A seat to be filled, or empty.</param>
/// <param name="Mark">What the principal said.</param>
/// <param name="IsChanged">The principal made this pair, not the run.</param>
/// <param name="PartnershipId">Set once finalized.</param>
public sealed record DraftPair(
    Guid Id, IReadOnlyList<long> People, long? VacantSeatId = null, PairMark Mark = PairMark.None, bool IsChanged = false, long? PartnershipId = null);
