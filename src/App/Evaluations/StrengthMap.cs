using Counterpart.App.Plumbing;

namespace Counterpart.App.Evaluations;

/// <summary>The school by indicator. Counts describe the school; nothing here is counted, ordered or added up by person.</summary>
public sealed record StrengthMap
{
    private static readonly string[] small = ["Nobody", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    public required IReadOnlyList<IndicatorLine> Lines { get; init; }

    /// <summary>How many people have results or a card.</summary>
    public required int KnownCount { get; init; }

    public required bool HasDraft { get; init; }

    /// <summary>The indicator most people could grow in; the first of the rubric among equals. Null when nobody could.</summary>
    public IndicatorLine? Widest => Lines.Where(l => l.CouldGrow.Count > 0).OrderByDescending(l => l.CouldGrow.Count).ThenBy(l => l.Indicator.Position).FirstOrDefault();

    /// <summary>The finding above the map, in words.</summary>
    public string Finding => Widest is not { } line
        ? "No growth area is known yet. Some of what people can share is."
        : $"{line.Indicator.Name} is where most people would like a partner. {Can(line.CanShare.Count)} share it.";

    private static string Can(int n) => n switch { 0 => "Nobody offers to", _ => $"{(n < small.Length ? small[n] : n.ToString(System.Globalization.CultureInfo.InvariantCulture))} can" };

    /// <summary>"Met in 8 partnerships. 5 more pairs could learn it together." Empty before the first suggestions.</summary>
    public string MetSentence(IndicatorLine line) => !HasDraft ? "" :
        $"{(line.Met == 0 ? "Not met in a pair of the draft yet." : $"Met in {Words.Count(line.Met, "pair")} of the draft.")}"
        + (line.Together == 0 ? "" : line.Together == 1 ? " 1 more pair could learn it together." : $" {line.Together} more pairs could learn it together.");
}
