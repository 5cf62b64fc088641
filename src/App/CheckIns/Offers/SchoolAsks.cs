using Counterpart.App.Partnerships.Asks;

namespace Counterpart.App.CheckIns.Offers;

/// <summary>What pairs of the school ask for, what is promised to them and what was given, beside the check-ins of the year.</summary>
public sealed record SchoolAsks(CheckInsOfYear Year, PairSupport Support)
{
    /// <summary>What was typed as a reply and not taken, and to which ask.</summary>
    public (Guid Ask, string Reply) Typed { get; init; }

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<AskLine> Open => [.. Support.Open.Reverse()];

    /// <summary>Offers whose day is past without a word on what became of them.</summary>
    public IReadOnlyList<OfferLine> Unkept => [.. Support.Offers.Where(o => o.IsUnkept(Support.Today))];

    /// <summary>Needs noted at a check-in, without an offer to that pair since.</summary>
    public IReadOnlyList<CheckInLine> Needs =>
        [.. Year.All.Where(c => c.IsNeedOpen && Year.Find(c.PairId) is not null && !Support.Offers.Any(o => o.PairId == c.PairId && o.OfferedAt >= c.At))];

    public IReadOnlyList<OfferLine> Ahead => [.. Support.Ahead];

    /// <summary>The pair said that another time would suit it, and nothing came of it since.</summary>
    public IReadOnlyList<OfferLine> Another =>
        [.. Support.Offers.Where(o => o.Answer == OfferAnswer.AnotherTime && o.Result is null && !Support.Offers.Any(n => n.PairId == o.PairId && n.OfferedAt > o.OfferedAt))];

    /// <summary>How many promises are not kept yet, as far as anybody noted.</summary>
    public int Promises => Unkept.Count + Needs.Count + Another.Count;

    /// <summary>What became of these is recorded, and can still be changed.</summary>
    public IReadOnlyList<OfferLine> Recorded => [.. Support.Offers.Where(o => o.MayChangeResult(Support.Today))];

    public IReadOnlyList<OfferLine> Provided => [.. Support.Provided];

    public PairOfYear Pair(long id) => Year.Find(id)!;
}
