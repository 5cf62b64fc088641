using Counterpart.Pairing;

namespace Counterpart.App.Review.Board;

/// <summary>The draft with its words and names, sorted as the board shows it. Only what stands now: a pair somebody left is gone, and the other is in the tray.</summary>
public sealed class BoardView
{
    public required Draft Draft { get; init; }
    public required BoardNames Names { get; init; }

    /// <summary>By section, then by name.</summary>
    public required IReadOnlyList<BoardPair> Pairs { get; init; }

    public required IReadOnlyList<AlonePerson> Alone { get; init; }
    public required BoardCounts Counts { get; init; }

    /// <summary>Everybody the draft's run knew as taking part.</summary>
    public required IReadOnlySet<string> InRun { get; init; }

    /// <summary>What the run knew of each person besides the pairs: no results.</summary>
    public required IReadOnlyDictionary<string, PersonFacts> Known { get; init; }

    public static BoardView Of(BoardReasons reasons, Draft draft, BoardNames names, IReadOnlySet<string> takingPart)
    {
        var words = reasons.Pairs.ToDictionary(p => p.Id);
        List<BoardPair> pairs =
        [
            .. draft.Pairs.Where(p => words.ContainsKey(p.Id)).Select(p => new BoardPair(p, words[p.Id], names.Of(p.Members)))
                .OrderBy(p => p.Section).ThenBy(p => p.Heading, StringComparer.CurrentCultureIgnoreCase),
        ];
        var placed = draft.Pairs.SelectMany(p => p.Members).ToHashSet(StringComparer.Ordinal);
        var reason = reasons.Alone.ToDictionary(a => a.Member, a => a.Reason, StringComparer.Ordinal);
        var known = reasons.People.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var alone = names.All.Where(p => takingPart.Contains(p.Key) && !placed.Contains(p.Key))
            .Select(p => new AlonePerson(p, Why(p, known.ContainsKey(p.Key), reason.GetValueOrDefault(p.Key, ""))));
        var wishes = reasons.People.Where(p => takingPart.Contains(p.Id)).Sum(p => p.Wishes);
        return new BoardView
        {
            Draft = draft,
            Names = names,
            Pairs = pairs,
            Alone = [.. alone],
            Counts = BoardCounts.Of(pairs, wishes),
            InRun = reasons.People.Where(p => p.TakesPart).Select(p => p.Id).ToHashSet(StringComparer.Ordinal),
            Known = known,
        };
    }

    public PersonFacts Facts(string key) => Known.GetValueOrDefault(key) ?? new PersonFacts { Id = key };

    public IReadOnlyList<BoardPair> In(BoardSection section) => [.. Pairs.Where(p => p.Section == section)];

    /// <summary>Finalized with somebody who left or does not take part any more.</summary>
    public IReadOnlyList<BoardPair> Broken => [.. Pairs.Where(p => Draft.IsBroken(p.Pair))];

    public BoardPair? Find(Guid pair) => Pairs.FirstOrDefault(p => p.Pair.Id == pair);

    private static string Why(BoardPerson person, bool wasInRun, string reason) =>
        !wasInRun ? $"{person.First} joined since the last run. Run again to find a partner."
        : Enum.TryParse<LeftOutReason>(reason, out var known) ? LeftOutWords.Of(known, person.First)
        : person.IsVacantSeat ? "This seat is free since you changed a pair."
        : $"{person.First} is without a partner since a pair changed.";
}
