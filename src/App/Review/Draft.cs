using System.Text.Json;
using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>The principal's draft as it stands: the last version, opened for reading.</summary>
public sealed record Draft
{
    /// <summary>The version number a form sends back, so that nobody overwrites what they have not seen.</summary>
    public required int Number { get; init; }

    public required long RunId { get; init; }
    public required DateTime At { get; init; }
    public required IReadOnlyList<DraftPair> Pairs { get; init; }
    public required byte[] SealedReasons { get; init; }

    /// <summary>Everybody (and every open seat) that may be in a pair today, by public id.</summary>
    public IReadOnlySet<string> TakingPart { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public static Draft From(DraftVersion version) => new()
    {
        Number = version.Number,
        RunId = version.RunId,
        At = version.At,
        Pairs = JsonSerializer.Deserialize<List<DraftPair>>(version.Pairs) ?? [],
        SealedReasons = version.SealedReasons,
    };

    /// <summary>People whose finalized partner left or does not take part any more: free for somebody else only after that partnership has ended.</summary>
    public IReadOnlySet<string> Waiting
    {
        get
        {
            var broken = Pairs.Where(IsBroken).ToList();
            return broken.SelectMany(p => p.Members).Where(m => !Pairs.Any(p => p.Has(m) && !broken.Contains(p))).ToHashSet(StringComparer.Ordinal);
        }
    }

    /// <summary>Finalized with somebody who left or does not take part any more. It stands until it is ended.</summary>
    public bool IsBroken(DraftPair pair) => pair.Mark == PairMark.Finalized && !pair.Members.All(TakingPart.Contains);

    /// <summary>The pairs as the pairing library takes them; broken ones are no pairs to it.</summary>
    public IReadOnlyList<PlanGroup> AsPlan() => AsPlan(Pairs.Where(p => !IsBroken(p)));

    public static IReadOnlyList<PlanGroup> AsPlan(IEnumerable<DraftPair> pairs) =>
        [.. pairs.Select(p => new PlanGroup([.. p.Members.Order(StringComparer.Ordinal)], p.Mark switch
        {
            PairMark.Good => GroupOrigin.Reviewed,
            PairMark.Locked => GroupOrigin.Locked,
            PairMark.Finalized => GroupOrigin.Finalized,
            _ => GroupOrigin.Suggested,
        }))];
}
