using Counterpart.Pairing;

namespace Counterpart.App.Review.Compare;

/// <summary>An earlier draft beside the one that stands.</summary>
public sealed record Comparison
{
    public required ComparedVersion From { get; init; }
    public required Draft Draft { get; init; }
    public required BoardNames Names { get; init; }

    /// <summary>What changed about people and rules between the two, one sentence each.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>How many pairs stand in both.</summary>
    public required int Same { get; init; }

    public required IReadOnlyList<ComparedRow> Rows { get; init; }

    /// <summary>What all the changes come to, in counts.</summary>
    public required (PlanCounts Before, PlanCounts Now) Counts { get; init; }

    /// <summary>Pairs of the draft that are others than the last run proposed.</summary>
    public required int ChangedByHand { get; init; }

    /// <summary>The versions one may want to look back at, newest first.</summary>
    public required IReadOnlyList<ComparedVersion> Versions { get; init; }

    public IReadOnlyList<ComparedRow> Open => [.. Rows.Where(r => r is { IsAccepted: false, Difference.Now.Count: > 0 })];

    public string Heading(DraftPair pair) => string.Join(" + ", Names.Of(pair.Members).Select(p => p.Name));
}
