using Counterpart.App.CheckIns;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>What passed between pairs and the leaders of their school: asks, offers of time, check-ins. Of one pair, or of all.</summary>
public sealed record PairSupport
{
    private const int NewsDays = 14;

    public static readonly PairSupport None = new() { Today = DateOnly.MinValue, Asks = [], Offers = [], CheckIns = [] };

    public required DateOnly Today { get; init; }

    /// <summary>Newest first; those that were withdrawn are gone.</summary>
    public required IReadOnlyList<AskLine> Asks { get; init; }

    /// <summary>By day, the next one first among those ahead.</summary>
    public required IReadOnlyList<OfferLine> Offers { get; init; }

    /// <summary>Newest first; empty where leaders read them elsewhere.</summary>
    public required IReadOnlyList<CheckInLine> CheckIns { get; init; }

    public IEnumerable<AskLine> Open => Asks.Where(a => a.IsOpen);
    public IEnumerable<OfferLine> ToAnswer => Offers.Where(o => o.AwaitsAnswer(Today));
    public IEnumerable<OfferLine> ToRecord => Offers.Where(o => o.AwaitsResult(Today) && !o.AwaitsAnswer(Today));

    /// <summary>Agreed or not answered yet, and still ahead.</summary>
    public IEnumerable<OfferLine> Ahead => Offers.Where(o => o.Result is null && o.Answer != OfferAnswer.AnotherTime && o.Day >= Today);

    /// <summary>On the page of a pair: whatever waits for a word, and what can still be changed.</summary>
    public IEnumerable<OfferLine> Shown => Offers.Where(o => (o.Result is null && o.Answer != OfferAnswer.AnotherTime) || o.MayChangeAnswer(Today) || o.MayChangeResult(Today));

    public IEnumerable<OfferLine> Provided => Offers.Where(o => o.Result == OfferResult.Filled);
    public bool IsEmpty => Asks.Count + Offers.Count + CheckIns.Count == 0;

    /// <summary>What a first page shows of the last two weeks.</summary>
    public IEnumerable<AskLine> Replies => Asks.Where(a => a.Reply.Length > 0 && a.AnsweredOn > Today.AddDays(-NewsDays));

    public CheckInLine? NewestCheckIn => CheckIns.FirstOrDefault(c => c.On > Today.AddDays(-NewsDays));

    public bool HasNews => ToAnswer.Any() || ToRecord.Any() || Replies.Any() || NewestCheckIn is not null;
}
