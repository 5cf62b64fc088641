using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>The words behind exactly the pairs of one draft version: what the board opens, and all it opens.</summary>
public sealed record BoardReasons
{
    public required IReadOnlyList<PairReasons> Pairs { get; init; }

    /// <summary>Everybody the run knew, without results.</summary>
    public required IReadOnlyList<PersonFacts> People { get; init; }

    public required PlanCounts Counts { get; init; }

    /// <summary>Wishes and growth areas of everybody taking part: the "of" beside the wishes met.</summary>
    public required int Wishes { get; init; }

    /// <summary>People in no pair, with the run's reason; the reason is empty when the principal left them so.</summary>
    public required IReadOnlyList<LeftAlone> Alone { get; init; }

    /// <param name="whyLeftOut">The run's reasons by person id.</param>
    public static BoardReasons Of(PairBook book, IReadOnlyList<DraftPair> pairs, IReadOnlyDictionary<string, string> whyLeftOut)
    {
        var plan = Draft.AsPlan(pairs);
        var placed = pairs.SelectMany(p => p.Members).ToHashSet(StringComparer.Ordinal);
        return new BoardReasons
        {
            Pairs = WithFewMarks(coverIsDear => [.. pairs.Select((pair, i) => PairReasons.Of(book, plan, (plan[i], pair.Id), coverIsDear))]),
            People = book.People,
            Counts = Alternatives.Count(book, plan),
            Wishes = book.People.Where(p => p.TakesPart).Sum(p => p.Wishes),
            Alone = [.. book.People.Where(p => p.TakesPart && !placed.Contains(p.Id)).Select(p => new LeftAlone(p.Id, whyLeftOut.GetValueOrDefault(p.Id, "")))],
        };
    }

    /// <summary>No shared time asks for a look where few pairs have that trouble. Where many do it is a matter of the schedule, which the counts say:
    /// marks on every other card would not be read.</summary>
    private static IReadOnlyList<PairReasons> WithFewMarks(Func<bool, IReadOnlyList<PairReasons>> make)
    {
        var marked = make(true);
        return marked.Count(p => p.Marks.Count > 0) * 4 <= marked.Count ? marked : make(false);
    }
}
