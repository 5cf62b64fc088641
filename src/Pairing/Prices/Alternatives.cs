namespace Counterpart.Pairing;

/// <summary>Prices of other choices. Works from a <see cref="PairBook"/>, so also from a sealed table without results.</summary>
public static class Alternatives
{
    /// <summary>Everybody else the person could be with, each with the price of the two-pair swap.</summary>
    /// <param name="book">The school's facts.</param>
    /// <param name="plan">The plan or draft; people in no group are without partner.</param>
    /// <param name="personId">The person.</param>
    /// <param name="freed">People whose reviewed groups may be moved; locked and finalized groups never are.</param>
    /// <remarks>Cost: linear in the number of people. When the person's own group is locked or finalized there are no options and all are hidden.</remarks>
    public static AlternativeList For(PairBook book, IReadOnlyList<PlanGroup> plan, string personId, IReadOnlySet<string>? freed = null) => throw new NotSupportedException("Not written yet.");

    /// <summary>The price of the two-pair swap for two people.</summary>
    /// <returns>Null when it cannot be done: forbidden, held by a lock, together already, or those left behind may not be partners.</returns>
    public static Price? Swap(PairBook book, IReadOnlyList<PlanGroup> plan, string a, string b, IReadOnlySet<string>? freed = null) => throw new NotSupportedException("Not written yet.");

    /// <summary>The best whole with two people together: everybody not held may move, and as few as possible do among equals.</summary>
    /// <returns>Null when it cannot be done: forbidden, or held by a lock.</returns>
    /// <remarks>Cost: one search over everybody who may move.</remarks>
    public static Price? Whole(PairBook book, IReadOnlyList<PlanGroup> plan, string a, string b, IReadOnlySet<string>? freed = null, CancellationToken cancel = default) => throw new NotSupportedException("Not written yet.");

    /// <summary>Pairs a person without partner could join as a group of three, best first, each with its price.</summary>
    /// <returns>Empty when the person has a partner, or no pair that may be changed allows it.</returns>
    public static IReadOnlyList<Price> Joins(PairBook book, IReadOnlyList<PlanGroup> plan, string personId, IReadOnlySet<string>? freed = null) => throw new NotSupportedException("Not written yet.");

    /// <summary>The counts of a whole plan, or of some of its groups.</summary>
    public static PlanCounts Count(PairBook book, IReadOnlyList<PlanGroup> groups) => throw new NotSupportedException("Not written yet.");
}
