using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>The facts of one pair or group of three of the draft.</summary>
public sealed record PairReasons
{
    public required Guid Id { get; init; }
    public required GroupFacts Group { get; init; }

    /// <summary>One for a pair, three for a group of three.</summary>
    public required IReadOnlyList<PairFacts> Facts { get; init; }

    public required IReadOnlyList<LookMark> Marks { get; init; }
    public required IReadOnlyList<QuietNote> Notes { get; init; }

    /// <summary>The indicators the principal chose for this pair, in rubric order; empty while the board's proposal stands.</summary>
    public IReadOnlyList<string> Focus { get; init; } = [];

    public static PairReasons Of(PairBook book, IReadOnlyList<PlanGroup> plan, (PlanGroup Group, Guid Id) pair, bool coverIsDear)
    {
        var marks = LookFirst.Marks(book, plan, pair.Group, coverIsDear);
        return new PairReasons
        {
            Id = pair.Id,
            Group = book.Group(pair.Group.Members),
            Facts = [.. Twos(pair.Group.Members).Select(t => book.Facts(t.A, t.B))],
            Marks = marks.Marks,
            Notes = marks.Notes,
        };
    }

    private static IEnumerable<(string A, string B)> Twos(IReadOnlyList<string> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = i + 1; j < members.Count; j++)
            {
                yield return (members[i], members[j]);
            }
        }
    }
}
