using Counterpart.App.Access;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;

namespace Counterpart.App.Review.Changes;

/// <summary>What the page of a pair shows beside its card: all words, and when.</summary>
public sealed class PairDetails(ReadWords words, ReadPairTimes times)
{
    public Task<IReadOnlyList<IndicatorLine>> WordsAsync(Actor actor, SchoolThisYear here, BoardPair pair, BoardNames names, CancellationToken cancel) => words.ExecuteAsync(actor, here, pair, names, cancel);

    public Task<IReadOnlyList<PairTimeLine>> TimesAsync(SchoolThisYear here, BoardPair pair, CancellationToken cancel) => times.ExecuteAsync(here, pair, cancel);
}
